package remontada.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remontada.intake.ShippedHistory;
import remontada.intake.ledger.OwnDatabase;

/// A database made by the migrations of any earlier stand, with rows in it, becomes today's.
class UpgradeTest {
    /// The migrations as they were committed. A new one is added by
    /// `(cd db/migrations && sha256sum V*.sql) > src/test/resources/migrations.sha256`;
    /// no line that is there may change: what a database has run it can't run again in other words.
    private static final Path COMMITTED = Path.of("src/test/resources/migrations.sha256");

    /// Rows of the tables there are since a version.
    private static final Map<String, String> ROWS =
            new TreeMap<>(Map.of("001", """
                INSERT INTO competition (slug, name, short_name, kind, position) VALUES ('champions-league', 'Champions League', 'UCL', 'european', 1);
                INSERT INTO season (id, slug, starts_on, ends_on) VALUES (2022, '2022-23', '2022-07-01', '2023-06-30');
                """, "002", """
                INSERT INTO club (slug, name, short_name, country) VALUES ('liverpool', 'Liverpool', 'Liverpool', 'ENG'), ('real-madrid', 'Real Madrid', 'Real', 'ESP');
                INSERT INTO club_alias (club_id, alias) SELECT id, name || ' FC' FROM club;
                """, "003", """
                INSERT INTO stage (competition_id, season_id, slug, position, kind, legs) SELECT id, 2022, 'round-of-16', 40, 'knockout', 2 FROM competition;
                INSERT INTO tie_rule (competition_id, from_season, away_goals, when_level, when_still_level, source)
                SELECT id, 2022, false, 'extra-time', 'penalties', 'regulations' FROM competition;
                """, "004", """
                INSERT INTO tie (stage_id, host_id, visitor_id, legs)
                SELECT stage.id, host.id, visitor.id, 2 FROM stage, club AS host, club AS visitor WHERE host.slug = 'liverpool' AND visitor.slug = 'real-madrid';
                INSERT INTO match (competition_id, season_id, stage_id, tie_id, leg, played_on, home_id, away_id, status, home_goals, away_goals)
                SELECT stage.competition_id, 2022, stage.id, tie.id, leg.leg, leg.day::date,
                       CASE leg.leg WHEN 1 THEN host_id ELSE visitor_id END, CASE leg.leg WHEN 1 THEN visitor_id ELSE host_id END, 'played', home, away
                FROM tie JOIN stage ON stage.id = tie.stage_id,
                     (VALUES (1, '2023-02-21', 2, 5), (2, '2023-03-15', 1, 0)) AS leg (leg, day, home, away);
                INSERT INTO goal (match_id, number, minute, side, scorer, kind) SELECT id, 1, 81, 'home', 'Karim Benzema', 'goal' FROM match WHERE leg = 2;
                """));

    private static final String WHAT_IS_THERE = """
        SELECT concat_ws(' ', host.slug, visitor.slug, first.home_goals, first.away_goals, second.home_goals, second.away_goals, scorer)
        FROM tie
        JOIN club AS host ON host.id = host_id JOIN club AS visitor ON visitor.id = visitor_id
        JOIN match AS first ON first.tie_id = tie.id AND first.leg = 1
        JOIN match AS second ON second.tie_id = tie.id AND second.leg = 2
        JOIN goal ON goal.match_id = second.id
        """;

    /// Everything the schema consists of, one line each.
    private static final String SCHEMA = """
        SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
            SELECT concat_ws(' ', 'column', table_name, ordinal_position, column_name, data_type, is_nullable, column_default,
                             is_identity, generation_expression) AS line
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT concat_ws(' ', 'view', viewname, definition) FROM pg_views WHERE schemaname = 'public'
            UNION ALL SELECT concat_ws(' ', 'materialized view', matviewname, definition) FROM pg_matviews WHERE schemaname = 'public'
            UNION ALL SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc
            WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
            UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL SELECT concat_ws(' ', 'comment', objoid::regclass, objsubid, description)
            FROM pg_description WHERE classoid = 'pg_class'::regclass AND objoid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
        ) AS lines
        """;

    private static String fresh;

    @BeforeAll
    static void aFreshDatabase() {
        try (var own = OwnDatabase.empty()) {
            own.database().migrate();
            fresh = schema(own);
        }
    }

    static List<String> versions() {
        try (var own = OwnDatabase.empty()) {
            return Arrays.stream(migrations(own).load().info().all())
                    .map(migration -> migration.getVersion().getVersion())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aDatabaseOfAnyEarlierStandBecomesTodaysAndKeepsItsRows(String version) {
        try (var own = OwnDatabase.empty()) {
            migrations(own).target(version).load().migrate();
            ROWS.forEach((since, rows) -> {
                if (since.compareTo(version) <= 0) {
                    own.sql().execute(rows);
                }
            });

            own.database().migrate();

            assertEquals(fresh, schema(own));
            if (version.compareTo("004") >= 0) {
                assertEquals(
                        List.of("liverpool real-madrid 2 5 1 0 Karim Benzema"),
                        own.sql().fetch(WHAT_IS_THERE).getValues(0));
            } else {
                assertEquals(
                        1,
                        own.sql()
                                .fetch("SELECT FROM competition CROSS JOIN season")
                                .size());
            }
        }
    }

    @Test
    void theShippedHistoryLoadsIntoADatabaseOfTheFirstStand() throws SQLException {
        try (var own = OwnDatabase.empty()) {
            migrations(own).target("004").load().migrate();
            ROWS.values().forEach(own.sql()::execute);
            own.database().migrate();

            new ShippedHistory(own.database()).load();

            assertEquals("liverpool real-madrid 2 6", own.sql().fetchSingle("""
                SELECT concat_ws(' ', host.slug, visitor.slug, host_aggregate, visitor_aggregate)
                FROM tie_as_of('2023-03-15') JOIN club AS host ON host.id = host_id JOIN club AS visitor ON visitor.id = visitor_id
                WHERE season_id = 2022 AND host.slug = 'liverpool'
                """).get(0));
        }
    }

    @Test
    void noMigrationIsAnotherThanItWasCommitted() throws IOException {
        var committed = Files.readAllLines(COMMITTED);
        try (var files = Files.list(Path.of("db/migrations"))) {
            var now = files.sorted().map(UpgradeTest::line).toList();

            assertEquals(
                    "",
                    Stream.concat(
                                    committed.stream()
                                            .filter(line -> !now.contains(line))
                                            .map("edited or gone: "::concat),
                                    now.stream()
                                            .filter(line -> !committed.contains(line))
                                            .map("to be added: "::concat))
                            .collect(Collectors.joining("\n")));
            assertTrue(now.size() > 20);
        }
    }

    private static String line(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(Files.readString(file).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest) + "  " + file.getFileName();
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String schema(OwnDatabase own) {
        return own.sql().fetchSingle(SCHEMA).get(0, String.class);
    }

    private static FluentConfiguration migrations(OwnDatabase own) {
        return Flyway.configure().dataSource(own.database().unhurried()).locations("classpath:db/migrations");
    }
}
