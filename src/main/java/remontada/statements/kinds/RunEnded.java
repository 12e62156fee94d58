package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Run;
import remontada.football.Streak;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// What a club's last match ended, over all competitions. Only where its league is known, else form is guesswork.
public final class RunEnded implements Kind {
    private static final int FRESH_DAYS = 14;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream()
                .filter(club -> facts.standings(club).isPresent())
                .flatMap(club -> facts.form(club).endedStreak().stream().flatMap(streak -> claim(facts, club, streak)));
    }

    private static Stream<Claim> claim(Facts facts, Club club, Streak streak) {
        var match = facts.form(club).newestFirst().getFirst();
        if (match.playedOn().plusDays(FRESH_DAYS).isBefore(facts.day())) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.run-ended", "moment", facts.moment())
                .with("club", club.name())
                .with("streak", Sentence.of("statements.run-" + streak.run().slug(), "count", streak.matches()))
                .with("score", Said.winnerFirst(match.score()))
                .with("result", match.letter())
                .with("venue", match.venue().slug())
                .with("opponent", match.opponent().name())
                .with("day", match.playedOn());
        boolean bad = streak.run() == Run.WINLESS || streak.run() == Run.LOSING;
        return Stream.of(Claim.of("run-ended", club, sentence, bad ? 69 : 57)
                .counting(streak.matches(), streak.matches() + 1)
                .shownBy(ClubLists.last(club, streak.matches() + 1)));
    }
}
