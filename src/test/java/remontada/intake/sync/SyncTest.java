package remontada.intake.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.intake.sync.Season.answer;
import static remontada.intake.sync.Season.toBePlayed;
import static remontada.intake.sync.Season.withStatus;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import remontada.intake.footballdata.Answers;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.ledger.Waiting;

class SyncTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-11T15:10:00Z"), ZoneOffset.UTC);
    private static final String BEFORE = "2026-10-11 null scheduled null-null";
    private static final String FINISHED = withStatus("FINISHED", "3-1", "2-0");

    private static OwnDatabase own;
    private Asking asking;

    @BeforeAll
    static void open() {
        own = OwnDatabase.open();
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @BeforeEach
    void nothingWasAskedYet() throws IOException {
        own.forget();
        own.sql().execute("DELETE FROM web_source");
        asking = new Asking(own, CLOCK);
        assertEquals(BEFORE, match());
    }

    @AfterEach
    void closeAsking() {
        asking.close();
    }

    @Test
    void aNewResultIsInAndTheSameAnswerIsNothingNew() {
        asking.played.then(200, answer(FINISHED)).then(200, answer(FINISHED));

        assertInstanceOf(Outcome.Applied.class, asking.ask());
        var runs = own.ledger().runs().size();

        assertEquals("2026-10-11 16:00 Europe/Madrid played 3-1", match());
        assertEquals(new Outcome.Unchanged(), asking.ask());
        assertEquals(runs, own.ledger().runs().size());
    }

    @Test
    void aChangedKickOffMovesTheMatch() {
        asking.played
                .then(200, answer(toBePlayed("2026-10-11T14:00:00Z")))
                .then(200, answer(toBePlayed("2026-10-12T19:00:00Z")));

        asking.ask();
        assertEquals("2026-10-11 16:00 Europe/Madrid scheduled null-null", match());
        asking.ask();
        assertEquals("2026-10-12 21:00 Europe/Madrid scheduled null-null", match());
        assertEquals(380, matchesOfTheSeason());
    }

    @Test
    void aPostponedMatchWaitsForAnotherDayAndIsNotPlayedTwice() {
        asking.played
                .then(200, answer(withStatus("POSTPONED", "null", "null")))
                .then(200, answer(toBePlayed("2026-12-02T18:00:00Z")));

        asking.ask();
        assertTrue(match().contains("postponed"), match());
        asking.ask();
        assertEquals("2026-12-02 19:00 Europe/Madrid scheduled null-null", match());
        assertEquals(380, matchesOfTheSeason());
    }

    @Test
    void aMatchThatWasBrokenOffHasNoResultUntilItIsOver() {
        asking.played.then(200, answer(withStatus("SUSPENDED", "1-0", "1-0"))).then(200, answer(FINISHED));

        asking.ask();
        assertEquals("2026-10-11 16:00 Europe/Madrid scheduled null-null", match());
        asking.ask();
        assertEquals("2026-10-11 16:00 Europe/Madrid played 3-1", match());
    }

    @Test
    void aMatchThatIsOnGoesToTheLiveScoresAndNotIntoTheFacts() {
        asking.played.then(200, answer(withStatus("IN_PLAY", "1-0", "null"))).then(200, answer(FINISHED));

        asking.ask();
        assertEquals("2026-10-11 16:00 Europe/Madrid scheduled null-null", match());
        assertTrue(asking.memory.of(asking.source).inPlay());
        asking.ask();

        assertEquals(List.of("on Score[home=1, away=0]", "over PLAYED"), asking.live);
        assertFalse(asking.memory.of(asking.source).inPlay());
    }

    @Test
    void aNameThatNamesNothingWaitsAndTheOthersDoNot() {
        var strange = Season.match(
                "Atletico Nowhere", "Sevilla FC", "FINISHED", "2026-10-11T14:00:00Z", Answers.regular("2-2", "1-0"));
        asking.played.then(200, answer(strange, FINISHED));

        asking.ask();

        assertEquals("2026-10-11 16:00 Europe/Madrid played 3-1", match());
        assertTrue(new Waiting(own.sql())
                .names().stream().anyMatch(name -> name.name().equals("Atletico Nowhere")));
    }

    @Test
    void aSourceThatFailsChangesNothingAndIsRemembered() {
        var whole = answer(FINISHED);
        asking.played
                .then(429, "slow down")
                .then(500, "oops")
                .then(200, whole.substring(0, whole.length() / 2))
                .then(200, whole);

        for (int failures = 1; failures <= 3; failures++) {
            assertInstanceOf(Outcome.Failed.class, asking.ask());
            assertEquals(failures, asking.memory.of(asking.source).failures());
            assertEquals(BEFORE, match());
        }
        assertNull(asking.memory.of(asking.source).answeredAt());

        assertInstanceOf(Outcome.Applied.class, asking.ask());
        assertEquals(0, asking.memory.of(asking.source).failures());
        assertEquals("The answer is not whole", asking.memory.of(asking.source).failure());
        assertEquals(CLOCK.instant(), asking.memory.of(asking.source).answeredAt());
    }

    @Test
    void afterARestartItIsAskedWhetherAnythingIsNew() {
        asking.played.then(200, answer(FINISHED), "ETag", "\"one\"").then(304, "");

        asking.ask();
        assertEquals(new Outcome.Unchanged(), asking.ask());

        assertEquals("\"one\"", asking.played.asked().getLast().headers().get("If-None-Match"));
        assertEquals("2026-10-11 16:00 Europe/Madrid played 3-1", match());
    }

    private static String match() {
        return own.sql().fetchSingle("""
            SELECT match.played_on || ' ' || coalesce(to_char(kick_off_at AT TIME ZONE zone, 'HH24:MI') || ' ' || zone, 'null')
                   || ' ' || status || ' ' || coalesce(home_goals::text, 'null') || '-' || coalesce(away_goals::text, 'null')
            FROM match
            JOIN season ON season.id = match.season_id AND season.slug = '2026-27'
            JOIN club AS home ON home.id = match.home_id AND home.slug = 'barcelona'
            JOIN club AS away ON away.id = match.away_id AND away.slug = 'getafe'
            """).get(0, String.class);
    }

    private static int matchesOfTheSeason() {
        return own.sql().fetchSingle("""
            SELECT count(*) FROM match JOIN season ON season.id = season_id AND season.slug = '2026-27'
            JOIN competition ON competition.id = competition_id AND competition.slug = 'la-liga'
            """).get(0, int.class);
    }
}
