package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import remontada.intake.reported.ReportedMatch;

/// Facts follow from what is said, whatever the order in which it was said.
class AnyOrderTest {
    private static final List<String> CLUBS = List.of(
            "Liverpool FC",
            "Real Madrid CF",
            "Arsenal",
            "FC Barcelona",
            "Ajax",
            "Celtic",
            "Rangers",
            "Everton",
            "Nobody Town");
    private static final List<String> STAGES = List.of("Round of 16", "Quarterfinals", "Semifinals");

    /// An import: a source's rank and what it tells.
    private record Import(int rank, String source, List<ReportedMatch> matches) {}

    @Test
    void anyOrderOfTheSameImportsEndsInTheSameFactsAndTwiceChangesNothing() {
        for (var seed = 1; seed <= 3; seed++) {
            var imports = imports(new Random(seed));
            var first = factsAfter(imports);
            var shuffled = new ArrayList<>(imports);
            Collections.shuffle(shuffled, new Random(seed + 100));
            shuffled.addAll(imports.subList(0, 3));

            assertEquals(first, factsAfter(shuffled), "seed " + seed);
        }
    }

    @Test
    void undoInAnyOrderRestoresExactly() {
        try (var own = OwnDatabase.open()) {
            var shipped = own.facts();
            var runs = new ArrayList<Integer>();
            for (var one : imports(new Random(7))) {
                runs.add(take(own, one).written().run());
            }
            assertNotEquals(shipped, own.facts());
            Collections.shuffle(runs, new Random(8));
            runs.forEach(run -> own.ledger().undo(run, true));

            assertEquals(shipped, own.facts());
        }
    }

    @Test
    void twoImportsAtOnceWaitForEachOther() {
        var imports = imports(new Random(11));
        var oneByOne = factsAfter(imports);
        try (var own = OwnDatabase.open()) {
            CompletableFuture.allOf(imports.stream()
                            .map(one -> CompletableFuture.runAsync(() -> take(own, one)))
                            .toArray(CompletableFuture[]::new))
                    .join();

            assertEquals(oneByOne, own.facts());
        }
    }

    private static String factsAfter(List<Import> imports) {
        try (var own = OwnDatabase.open()) {
            imports.forEach(one -> take(own, one));
            return own.facts();
        }
    }

    private static Taken take(OwnDatabase own, Import one) {
        return new Intake(own.ledger()).take(NewRun.source(one.source(), one.rank(), "test"), hearer -> {
            for (var match : one.matches()) {
                hearer.hear(match);
            }
        });
    }

    /// Seven files of four sources, which contradict each other in days, results and stages.
    private static List<Import> imports(Random random) {
        var imports = new ArrayList<Import>();
        for (int file = 0; file < 7; file++) {
            var place = "file" + file + ".txt";
            var matches = new ArrayList<ReportedMatch>();
            for (int line = 1; line <= 25; line++) {
                matches.add(random.nextBoolean() ? european(random, place, line) : domestic(random, place, line));
            }
            imports.add(new Import(20 + 10 * (file % 4), "source " + file % 4, matches));
        }
        return imports;
    }

    private static ReportedMatch european(Random random, String place, int line) {
        var stage = STAGES.get(random.nextInt(STAGES.size()));
        return told(
                random, place, line, "UEFA Champions League", random.nextInt(4) == 0 ? "2022-23" : "2026-27", stage);
    }

    private static ReportedMatch domestic(Random random, String place, int line) {
        return told(random, place, line, "Premier League", "2026-27", "Matchday " + (1 + random.nextInt(38)));
    }

    private static ReportedMatch told(
            Random random, String place, int line, String competition, String season, String round) {
        var home = random.nextInt(CLUBS.size());
        var away = (home + 1 + random.nextInt(CLUBS.size() - 1)) % CLUBS.size();
        var year = season.equals("2022-23") ? 2023 : 2027;
        var day = "%d-%02d-%02d".formatted(year, 2 + random.nextInt(3), 1 + random.nextInt(28));
        return random.nextInt(3) == 0
                ? Told.fixture(place, line, competition, season, round, day, CLUBS.get(home), CLUBS.get(away))
                : Told.played(
                        place,
                        line,
                        competition,
                        season,
                        round,
                        day,
                        CLUBS.get(home),
                        CLUBS.get(away),
                        random.nextInt(5),
                        random.nextInt(5));
    }
}
