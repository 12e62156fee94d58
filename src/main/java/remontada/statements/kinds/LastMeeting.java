package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.football.Result;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.statements.Said;

/// Before the first leg: when the two clubs last met in the competition, and how that ended.
public final class LastMeeting implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        boolean begun = facts.tie().scores().first() != null || facts.isDecided();
        return begun
                ? Stream.empty()
                : facts.meetings(facts.tie().host()).stream().limit(1).map(last -> claim(facts, last));
    }

    private static Claim claim(Facts facts, Game last) {
        var host = facts.tie().host();
        var visitor = facts.tie().visitor();
        boolean lost = last.score().result() == Result.LOSS;
        var venue = lost ? last.venue().other() : last.venue();
        var sentence = Sentence.of("statements.last-meeting")
                .with("club", lost ? visitor.name() : host.name())
                .with("opponent", lost ? host.name() : visitor.name())
                .with("drawn", last.score().result() == Result.DRAW ? "yes" : "no")
                .with("score", Said.winnerFirst(last.score()))
                .with("venue", venue.slug())
                .with("year", last.year())
                .with("family", facts.inCompetition(facts.meetings(host)));
        return Claim.of("last-meeting", sentence, 37)
                .counting(1, 1)
                .shownBy(ClubLists.meetings(facts).with("last", 1));
    }
}
