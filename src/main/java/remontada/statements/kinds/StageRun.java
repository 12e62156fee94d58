package remontada.statements.kinds;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// That a club went out, or came through, at this stage the last times it got there.
public final class StageRun implements Kind<Facts> {
    /// Stages that a club does not reach but starts in.
    private static final Set<String> FIRST = Set.of("first-round", "preliminary", "round-of-32", "knockout-play-off");

    /// Stages whose ties are called after them: "a semi-final".
    private static final Set<String> OF_TIES = Set.of("quarter-final", "semi-final", "final");

    private static final int OUT = 2;
    private static final int THROUGH = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var stage = facts.tie().stage();
        return stage.kind().equals("knockout") && !FIRST.contains(stage.slug())
                ? facts.clubs().stream().flatMap(club -> claim(facts, club))
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var here = here(facts, club);
        if (here.isEmpty()) {
            return Stream.empty();
        }
        boolean through = here.getFirst().wonBy(club);
        int run = (int)
                here.stream().takeWhile(past -> past.wonBy(club) == through).count();
        if (run < (through ? THROUGH : run == here.size() ? OUT : OUT + 1)) {
            return Stream.empty();
        }
        var stage = facts.tie().stage();
        var sentence = Sentence.of("statements.stage-run", "moment", facts.moment())
                .with("club", club.name())
                .with("won", through ? "yes" : "no")
                .with("named", OF_TIES.contains(stage.slug()) ? "yes" : "no")
                .with("count", run)
                .with("ever", run == here.size() ? "yes" : "no")
                .with("stage", stage.sentence())
                .with("stages", OF_TIES.contains(stage.slug()) ? Said.many(stage) : "")
                .with("family", facts.inCompetition(here.subList(0, run)));
        return Stream.of(Claim.of(
                        "stage-run", club, sentence, through ? 36 + Math.min(2 * run, 16) : 48 + Math.min(4 * run, 20))
                .counting(run, run)
                .shownBy(ClubLists.ties(facts, club).with("stage", stage.slug()).with("last", run)));
    }

    private static List<DecidedTie> here(Facts facts, Club club) {
        return facts.tiesOf(club).stream()
                .filter(past -> past.isAt(facts.tie().stage()))
                .toList()
                .reversed();
    }
}
