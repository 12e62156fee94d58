package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// How often a club that is not the holder has been champion of Europe, and when last.
public final class Titles implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var finals = facts.past().finals();
        var won = finals.stream().filter(past -> past.wonBy(club)).toList();
        var holder = Holders.of(facts).filter(past -> past.wonBy(club));
        if (!facts.scope().isEuropeanCup() || won.isEmpty() || holder.isPresent()) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.titles", "moment", facts.moment())
                .with("club", club.name())
                .with("count", won.size())
                .with("year", won.getLast().year());
        return Stream.of(Claim.of("titles", club, sentence, 30 + Math.min(won.size(), 6))
                .counting(won.size(), finals.size())
                .shownBy(ClubLists.ties(facts, club).with("stage", "final").with("outcome", "through")));
    }
}
