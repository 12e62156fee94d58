package remontada.statements.kinds;

import java.util.Set;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.ties.Stage;

/// That a club is at this stage for the first time, or the first time in years.
public final class BackHere implements Kind<Facts> {
    private static final Set<String> WORTH_REACHING = Set.of("round-of-16", "quarter-final", "semi-final", "final");
    private static final int YEARS = 5;
    /// Seasons of a stage, before which everything in it is a first.
    private static final int YOUNG = 3;

    /// Shared with [FirstTime]: what is new for a club.
    static String topic(Club club) {
        return "novelty-" + club.slug();
    }

    static boolean isWorthReaching(Stage stage) {
        return WORTH_REACHING.contains(stage.slug());
    }

    static boolean isYoung(Facts facts) {
        return !facts.past().hadSeasonsOf(facts.tie().stage(), YOUNG);
    }

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.scope().isEuropeanCup()
                        && !isYoung(facts)
                        && isWorthReaching(facts.tie().stage())
                ? facts.clubs().stream().flatMap(club -> claim(facts, club))
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var stage = facts.tie().stage();
        var here = facts.past().tiesOf(club).stream()
                .filter(past -> past.isAt(stage))
                .toList();
        boolean first = here.isEmpty();
        int lastYear = first ? 0 : here.getLast().season().startYear();
        if (!first && facts.tie().season().startYear() - lastYear < YEARS) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.back-here-" + (first ? "first" : "since"), "moment", facts.moment())
                .with("club", club.name())
                .with("stage", stage.ties())
                .with("year", first ? "" : here.getLast().year());
        return Stream.of(Claim.of("back-here", club, sentence, weight(stage.slug(), first))
                .about(topic(club))
                .counting(0, here.size())
                .shownBy(ClubLists.ties(facts, club).with("stage", stage.slug())));
    }

    private static int weight(String stage, boolean first) {
        return first ? stage.equals("final") ? 66 : stage.equals("semi-final") ? 57 : 43 : 39;
    }
}
