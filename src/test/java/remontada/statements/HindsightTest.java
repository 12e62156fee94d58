package remontada.statements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.POINTS_DEDUCTION;
import static remontada.schema.Tables.TIE;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import remontada.Config;
import remontada.Site;
import remontada.TestSite;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// A page as of a day does not depend on what happened later: a second site, whose database forgets one result after
/// the other, answers the same bytes.
class HindsightTest {
    private static final String FORGETFUL = "forgetful";
    private static final int TIES_A_DAY = 21;
    private static final int LATELY = 365;

    /// Days with much at stake, latest first: what one site has forgotten stays forgotten.
    private static final List<String> DAYS = List.of(
            "2026-04-14",
            "2024-08-27",
            "2023-03-14",
            "2010-02-24",
            "2001-08-07",
            "1993-09-28",
            "1985-04-23",
            "1976-03-16",
            "1963-09-24",
            "1957-11-19");

    private final TestSite knowing = TestSite.running();
    private final HttpClient client = HttpClient.newHttpClient();
    private Site forgetful;

    @BeforeEach
    void open() {
        drop();
        var config = new Config();
        knowing.sql().execute("""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s LOGIN SUPERUSER; END IF;
            END $$\
            """.formatted(config.databases().user()));
        knowing.sql()
                .execute("CREATE DATABASE " + FORGETFUL + " OWNER "
                        + config.databases().user());
        var url = knowing.sql()
                .connectionResult(connection -> connection.getMetaData().getURL())
                .replaceFirst("/postgres\\b.*", "/" + FORGETFUL);
        new CommandLine(config).parseArgs("--port=0", "--database-url=" + url);
        forgetful = Site.open(config, line -> {});
        forgetful.serve();
    }

    @AfterEach
    void close() {
        forgetful.close();
        drop();
    }

    @Test
    void aDaySaysTheSameWithAndWithoutWhatCameLater() {
        int pages = 0;
        var different = new ArrayList<String>();
        for (var on : DAYS) {
            forget(forgetful.database().sql(), LocalDate.parse(on));
            for (var tie : atStake(LocalDate.parse(on))) {
                var path = tie.path() + "?on=" + on;
                pages++;
                if (!get(knowing.address(), path)
                        .equals(get("http://localhost:" + forgetful.app().port(), path))) {
                    different.add(path);
                }
            }
        }

        assertEquals(List.of(), different);
        assertTrue(pages >= 200, pages + " pages");
    }

    /// The ties nearest to a decision on that day, and the last that had been decided.
    private List<TieSummary> atStake(LocalDate day) {
        var from = new TiesAsOf(knowing.sql(), day);
        var tie = from.tie();
        return from.select(
                        tie.DECIDED_ON.isNull().or(tie.DECIDED_ON.gt(day.minusDays(LATELY))),
                        tie.DECIDED_ON.desc().nullsFirst(),
                        tie.SECOND_ON,
                        tie.FIRST_ON,
                        tie.TIE_ID)
                .limit(TIES_A_DAY)
                .fetch(Record1::value1);
    }

    private static void forget(DSLContext sql, LocalDate day) {
        sql.transaction(transaction -> {
            var site = transaction.dsl();
            var later = MATCH.PLAYED_ON.gt(day).and(MATCH.HOME_GOALS.isNotNull().or(MATCH.STATUS.eq("walkover")));
            site.deleteFrom(GOAL)
                    .where(GOAL.MATCH_ID.in(select(MATCH.ID).from(MATCH).where(later)))
                    .execute();
            site.update(TIE)
                    .setNull(TIE.RULING)
                    .setNull(TIE.RULED_FOR)
                    .setNull(TIE.NOTE)
                    .where(TIE.ID.in(select(MATCH.TIE_ID).from(MATCH).where(later)))
                    .execute();
            site.update(MATCH)
                    .set(MATCH.STATUS, "scheduled")
                    .setNull(MATCH.HOME_GOALS)
                    .setNull(MATCH.AWAY_GOALS)
                    .setNull(MATCH.HOME_HALF_TIME)
                    .setNull(MATCH.AWAY_HALF_TIME)
                    .setNull(MATCH.HOME_EXTRA_TIME)
                    .setNull(MATCH.AWAY_EXTRA_TIME)
                    .setNull(MATCH.HOME_PENALTIES)
                    .setNull(MATCH.AWAY_PENALTIES)
                    .setNull(MATCH.HOME_ON_PITCH)
                    .setNull(MATCH.AWAY_ON_PITCH)
                    .where(later)
                    .execute();
            site.deleteFrom(POINTS_DEDUCTION)
                    .where(POINTS_DEDUCTION.IMPOSED_ON.gt(day))
                    .execute();
            site.execute("SELECT derive_all()");
        });
    }

    /// A page, but for the site's own address in it.
    private String get(String site, String path) {
        var address = site + path;
        try {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), address);
            var host = URI.create(site).getAuthority();
            return answer.body().replace(host, "").replace(URLEncoder.encode(host, UTF_8), "");
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void drop() {
        knowing.sql().execute("DROP DATABASE IF EXISTS " + FORGETFUL + " WITH (FORCE)");
    }
}
