package remontada.intake.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import remontada.TestSite;
import remontada.intake.ShippedHistory;
import remontada.platform.Database;

/// A database of a test's own, with the whole shipped history in it: a copy of one that is loaded once.
public final class OwnDatabase implements AutoCloseable {
    /// Lets an operator say anything.
    public static final Checking ANYTHING = new Checking(LocalDate.of(2100, 1, 1), false);

    private static final String TEMPLATE = "ledger_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static boolean templateIsReady;

    private final String name;
    private final Database database;

    private OwnDatabase(String name) {
        this.name = name;
        this.database = Database.connect(url(name), "postgres", "");
    }

    public static synchronized OwnDatabase open() {
        var server = TestSite.running().sql();
        COUNT.incrementAndGet();
        if (!templateIsReady) {
            templateIsReady = true;
            if (!server.fetchExists(
                    DSL.table("pg_database"), DSL.field("datname").eq(TEMPLATE))) {
                server.execute("CREATE DATABASE " + TEMPLATE);
            }
            prepareTemplate();
        }
        var name = nextName();
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?", TEMPLATE);
        server.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return new OwnDatabase(name);
    }

    /// One with nothing in it, no schema either.
    public static synchronized OwnDatabase empty() {
        COUNT.incrementAndGet();
        var name = nextName();
        TestSite.running().sql().execute("CREATE DATABASE " + name);
        return new OwnDatabase(name);
    }

    private static String nextName() {
        var name = "ledger_test_" + ProcessHandle.current().pid() + "_" + COUNT.get();
        TestSite.running().sql().execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        return name;
    }

    public Database database() {
        return database;
    }

    /// Its JDBC address, for users `postgres` and `remontada`.
    public String url() {
        return url(name);
    }

    public DSLContext sql() {
        return DSL.using(database.unhurried(), SQLDialect.POSTGRES);
    }

    public Ledger ledger() {
        return new Ledger(database.unhurried());
    }

    /// Takes back all that sources and operators said.
    public void forget() {
        ledger().runs().stream()
                .filter(run -> Set.of("operator", "source").contains(run.kind()) && run.undoneBy() == null)
                .forEach(run -> ledger().undo(run.id(), true));
    }

    /// All facts in one text: matches, goals, ties and stages by their natural names, whatever their keys are.
    public String facts() {
        return sql().fetchSingle("""
            SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
                SELECT concat_ws(',', 'match', competition.slug, season.slug, stage.slug, host.slug, tie.legs, match.leg,
                                 match.group_name, match.round, match.played_on, match.kick_off_at, match.zone, match.venue,
                                 match.neutral, home.slug, away.slug, match.status, match.home_goals, match.away_goals,
                                 match.home_half_time, match.away_half_time, match.home_extra_time, match.away_extra_time,
                                 match.home_penalties, match.away_penalties, match.home_on_pitch, match.away_on_pitch,
                                 match.known_on, match.postponed_on, match.note, match.source,
                                 (SELECT string_agg(concat_ws(' ', number, minute, stoppage, side, scorer, kind), '+' ORDER BY number)
                                  FROM goal WHERE match_id = match.id)) AS line
                FROM match
                JOIN competition ON competition.id = match.competition_id
                JOIN season ON season.id = match.season_id
                JOIN club AS home ON home.id = match.home_id
                JOIN club AS away ON away.id = match.away_id
                LEFT JOIN stage ON stage.id = match.stage_id
                LEFT JOIN tie ON tie.id = match.tie_id
                LEFT JOIN club AS host ON host.id = tie.host_id
                UNION ALL
                SELECT concat_ws(',', 'tie', stage.competition_id, stage.season_id, stage.slug, host.slug, visitor.slug, tie.legs,
                                 tie.ruling, tie.ruled_for)
                FROM tie JOIN stage ON stage.id = tie.stage_id
                JOIN club AS host ON host.id = tie.host_id JOIN club AS visitor ON visitor.id = tie.visitor_id
                UNION ALL
                SELECT concat_ws(',', 'stage', competition_id, season_id, slug, position, kind, legs) FROM stage
            ) AS lines
            """).get(0, String.class);
    }

    @Override
    public void close() {
        database.close();
        TestSite.running().sql().execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private static void prepareTemplate() {
        try (var template = Database.connect(url(TEMPLATE), "postgres", "")) {
            template.migrate();
            var history = new ShippedHistory(template);
            if (!history.isLoaded()) {
                history.load();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return address(TestSite.running().unhurried()).replaceFirst("/[^/?]+(\\?.*|$)", "/" + database);
    }

    private static String address(DataSource source) {
        return ((PGSimpleDataSource) source).getURL();
    }
}
