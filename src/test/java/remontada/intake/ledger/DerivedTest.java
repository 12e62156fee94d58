package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

/// What is derived from the facts, and what names name, is after any change and any undo what it is when derived
/// from the whole history.
class DerivedTest {
    private static final int STEPS = 12;
    private static final List<String> DERIVED =
            List.of("tie_record", "deciding_goal", "league_split", "league_standing", "matches_of_day");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterEveryChangeAndUndoItIsAsFromTheWholeHistory(long seed) {
        var random = new Random(seed);
        try (var own = OwnDatabase.open()) {
            var shipped = fingerprint(own);
            for (int step = 0; step < STEPS; step++) {
                var what = step(own, random);
                assertEquals(0, differences(own), "step " + step + " of seed " + seed + ": " + what);
            }
            assertNotEquals(shipped, fingerprint(own));
            assertEquals(0, misnamed(own));
            own.forget();

            assertEquals(0, differences(own));
            assertEquals(0, misnamed(own));
            assertEquals(shipped, fingerprint(own));
        }
    }

    private static String step(OwnDatabase own, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> undo(own, random);
            case 2 -> say(own, match(own, random, "true"), Said.outcome("scheduled", null, null), "cleared");
            case 3 -> say(own, match(own, random, "true"), Said.outcome("cancelled", null, null), "cancelled");
            case 4 -> {
                var match = match(own, random, "true");
                yield say(
                        own, match, Said.time(match.day().plusDays(1 + random.nextInt(30)), null, null, null), "moved");
            }
            case 5 -> merge(own, random);
            default ->
                say(
                        own,
                        match(own, random, random.nextBoolean() ? "tie_id IS NOT NULL" : "round IS NOT NULL"),
                        Said.outcome("played", score(random), null),
                        "scored");
        };
    }

    private static String say(OwnDatabase own, KnownMatch match, Said said, String what) {
        own.ledger()
                .write(NewRun.operator(what), new ByHand(List.of(new Word(match, false, said)), OwnDatabase.ANYTHING));
        return match.address() + " " + what;
    }

    private static Result score(Random random) {
        return new Result(new Score(random.nextInt(5), random.nextInt(5)), null, null, null, null);
    }

    /// A club that played in Europe becomes one with a new one, so nothing stands against it.
    private static String merge(OwnDatabase own, Random random) {
        var club = own.sql()
                .fetchSingle(
                        "SELECT slug FROM club WHERE id IN (SELECT host_id FROM tie) ORDER BY md5(slug || ?) LIMIT 1",
                        random.nextInt())
                .get(0, String.class);
        var country = own.sql()
                .fetchSingle("SELECT country FROM club WHERE slug = ?", club)
                .get(0, String.class);
        var other = "other-" + random.nextInt(1_000_000);
        own.ledger().write(NewRun.operator("added"), ClubChange.add(other, other, country));
        own.ledger().write(NewRun.operator("merged"), ClubChange.merge(club, other));
        return club + " merged into " + other;
    }

    /// The latest run that stands, or the undo of one: anything may be taken back in its turn.
    private static String undo(OwnDatabase own, Random random) {
        var standing = own.ledger().runs().stream()
                .filter(run -> !run.kind().equals("edition") && run.undoneBy() == null)
                .limit(2)
                .toList();
        if (standing.isEmpty()) {
            return "nothing";
        }
        var run = standing.get(random.nextInt(standing.size()));
        try {
            own.ledger().undo(run.id(), true);
            return "undo of " + run.what();
        } catch (IllegalArgumentException builtUpon) {
            return "no undo, as " + builtUpon.getMessage();
        }
    }

    private static KnownMatch match(OwnDatabase own, Random random, String which) {
        var address = own.sql().fetchSingle("""
            SELECT concat_ws('/', competition.slug, season.slug, match.played_on, home.slug || '-v-' || away.slug)
            FROM match
            JOIN competition ON competition.id = match.competition_id
            JOIN season ON season.id = match.season_id
            JOIN club AS home ON home.id = match.home_id
            JOIN club AS away ON away.id = match.away_id
            WHERE\s\
            """ + which + """
             ORDER BY md5(concat_ws('/', competition.slug, season.slug, match.played_on, home.slug, away.slug, ?)) LIMIT 1
            """, random.nextInt()).get(0, String.class);
        return new MatchFinder(own.sql()).find(address);
    }

    /// Names in reports that name another club than they were found to.
    private static int misnamed(OwnDatabase own) {
        return own.sql().fetchSingle("""
            SELECT count(*) FROM (
                SELECT home_written AS written, home_country AS country, home AS club, competition FROM match_report
                UNION SELECT away_written, away_country, away, competition FROM match_report) AS named
            LEFT JOIN competition ON competition.slug = named.competition
            WHERE club IS DISTINCT FROM club_named(named.written, named.country, competition.country)
            """).get(0, int.class);
    }

    /// Rows that are not what they are when derived from the whole history.
    private static int differences(OwnDatabase own) {
        return DERIVED.stream()
                .mapToInt(table -> own.sql().fetchSingle("""
                    WITH anew AS (
                        SELECT derived.*
                        FROM (SELECT competition_id, season_id FROM match UNION SELECT competition_id, season_id FROM stage) AS part
                        CROSS JOIN LATERAL %1$s_of(part.competition_id, part.season_id) AS derived
                    )
                    SELECT (SELECT count(*) FROM (TABLE anew EXCEPT ALL TABLE %1$s) AS missing)
                         + (SELECT count(*) FROM (TABLE %1$s EXCEPT ALL TABLE anew) AS stale)
                    """.formatted(table)).get(0, int.class))
                .sum();
    }

    /// Of all that is derived, keys of ties and clubs left out, which a change and its undo may give anew.
    private static String fingerprint(OwnDatabase own) {
        return own.facts() + own.sql().fetchSingle("""
            SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
                SELECT concat_ws(',', to_jsonb(record) - 'tie_id' - 'stage_id', to_jsonb(goal) - 'tie_id' - 'match_id') AS line
                FROM tie_record AS record LEFT JOIN deciding_goal AS goal USING (tie_id)
                UNION ALL SELECT league_standing::text FROM league_standing
                UNION ALL SELECT league_split::text FROM league_split
                UNION ALL SELECT matches_of_day::text FROM matches_of_day) AS lines
            """).get(0, String.class);
    }
}
