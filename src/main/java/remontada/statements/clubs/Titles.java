package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;
import remontada.statements.Winners;

/// How often the club has been champion of Europe, when last, and whether anyone more often.
public final class Titles implements Kind<ClubPast> {
    @Override
    public Stream<Claim> claims(ClubPast past) {
        var own = past.ties().stream().filter(DecidedTie::isFinal).toList();
        var won = own.stream().filter(tie -> tie.wonBy(past.club())).toList();
        if (won.isEmpty()) {
            return Stream.empty();
        }
        var sentence = Sentence.of("club-statements.titles", "club", past.club().name())
                .with("count", won.size())
                .with("total", own.size())
                .with("year", won.getLast().year())
                .with("whole", won.size() == own.size() ? "yes" : "no")
                .with("rank", rank(past, won.size()));
        return Stream.of(Claim.of("titles", sentence, 74 + Math.min(2 * won.size(), 20))
                .about(FinalsLost.TOPIC)
                .counting(won.size(), own.size())
                .shownBy(Lists.ties(past.club()).with("stage", "final").with("outcome", "through")));
    }

    private static String rank(ClubPast past, int titles) {
        int most = Winners.mostOfOthers(past.club(), past.finals());
        return titles < 2 || titles < most ? "none" : titles == most ? "joint" : "most";
    }
}
