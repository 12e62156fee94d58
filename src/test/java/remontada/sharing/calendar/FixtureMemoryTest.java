package remontada.sharing.calendar;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.football.Season;
import remontada.platform.AsOf;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;
import remontada.sharing.Links;
import remontada.ties.TieQueries;

/// What calendars remember of a match. Every change is undone.
class FixtureMemoryTest {
    private static final String FIRST_LEG = "remontada.champions-league.2022-23.liverpool.real-madrid.leg-1";
    private static final String SECOND_LEG = "remontada.champions-league.2022-23.real-madrid.liverpool.leg-2";
    private static final String THE_SECOND_LEG = """
         WHERE leg = 2 AND played_on = '2023-03-15' AND home_id = (SELECT id FROM club WHERE slug = 'real-madrid')
        """;

    /// The site's own day, on which no result of the tie is in yet but that of the first leg.
    private static final AsOf EVE = new AsOf(LocalDate.of(2023, 3, 14), false);

    private static final AsOf AFTERWARDS = new AsOf(LocalDate.of(2023, 3, 20), false);

    private final DSLContext sql = TestSite.running().sql();
    private final Map<String, Event> before = events(sql, EVE);

    @Test
    void anotherDayIsOneMoreInTheSequence() {
        var moved = after(
                EVE,
                "UPDATE match SET played_on = played_on + 1, kick_off_at = kick_off_at + interval '1 day'"
                        + THE_SECOND_LEG);

        assertEquals(1, moved.get(SECOND_LEG).sequence());
        assertEquals(
                start(before.get(SECOND_LEG)).start().plus(1, ChronoUnit.DAYS),
                start(moved.get(SECOND_LEG)).start());
        assertTrue(
                moved.get(SECOND_LEG).changedAt().isAfter(before.get(SECOND_LEG).changedAt()));
        assertEquals(0, moved.get(FIRST_LEG).sequence());
    }

    @Test
    void anotherHourOrTownIsOneMoreEach() {
        var moved = after(
                EVE,
                "UPDATE match SET kick_off_at = kick_off_at - interval '2 hours'" + THE_SECOND_LEG,
                "UPDATE match SET venue = 'Seville', neutral = true" + THE_SECOND_LEG);

        assertEquals(2, moved.get(SECOND_LEG).sequence());
        assertEquals(Optional.of("Seville"), moved.get(SECOND_LEG).place());
    }

    @Test
    void aPostponedMatchIsSaidToBeAndMayNotBe() {
        var postponed = after(
                EVE,
                "UPDATE match SET status = 'postponed', home_goals = NULL, away_goals = NULL, home_half_time = NULL,"
                        + " away_half_time = NULL" + THE_SECOND_LEG);
        var event = postponed.get(SECOND_LEG);

        assertEquals(1, event.sequence());
        assertEquals(Event.Status.TENTATIVE, event.status());
        assertEquals("Postponed: Real Madrid v Liverpool (2nd leg, Liverpool 5–2 down)", event.summary());
        assertTrue(event.description().endsWith("\nPostponed; the new day is not known yet."));
        assertEquals(Optional.empty(), event.url(), "the site's own address is not known here");
    }

    @Test
    void aResultIsNoReschedule() {
        var usual = events(sql, AFTERWARDS);
        var corrected = after(AFTERWARDS, "UPDATE match SET home_goals = home_goals + 1" + THE_SECOND_LEG);

        assertEquals(0, corrected.get(SECOND_LEG).sequence());
        assertTrue(corrected
                .get(SECOND_LEG)
                .changedAt()
                .isAfter(usual.get(SECOND_LEG).changedAt()));
        assertEquals("1–0", usual.get(SECOND_LEG).summary().replaceAll("^\\D+(\\d+–\\d+).*", "$1"));
        assertEquals("2–0", corrected.get(SECOND_LEG).summary().replaceAll("^\\D+(\\d+–\\d+).*", "$1"));
    }

    @Test
    void whatChangesNothingIsNoChange() {
        assertEquals(
                before,
                after(
                        EVE,
                        "UPDATE match SET note = 'seen', source = 'elsewhere'" + THE_SECOND_LEG,
                        "UPDATE match SET kick_off_at = kick_off_at" + THE_SECOND_LEG));
    }

    @Test
    void aClubThatIsRenamedKeepsItsMatches() {
        var renamed = after(EVE, "UPDATE club SET slug = 'real' WHERE slug = 'real-madrid'");

        assertEquals(
                Set.of(FIRST_LEG.replace("real-madrid", "real"), SECOND_LEG.replace("real-madrid", "real")),
                renamed.keySet());
    }

    @Test
    void aTownThatIsCorrectedIsAnnounced() {
        var corrected = after(EVE, "UPDATE club SET city = 'Chamartín' WHERE slug = 'real-madrid'");

        assertEquals(1, corrected.get(SECOND_LEG).sequence());
        assertEquals(Optional.of("Chamartín"), corrected.get(SECOND_LEG).place());
        assertEquals(0, corrected.get(FIRST_LEG).sequence());
    }

    @Test
    void othersStayAsTheyWere() {
        var changed = undone(dsl -> {
            dsl.execute("UPDATE match SET played_on = played_on + 1, kick_off_at = NULL" + THE_SECOND_LEG);
            return dsl.resultQuery("SELECT fixture FROM fixture_memory WHERE sequence > 0 OR changed_at = now()")
                    .fetch(0, String.class);
        });

        assertEquals(List.of(SECOND_LEG.replace("remontada.", "")), changed);
    }

    /// Loading another edition of the facts takes every row away and puts others in their place.
    @Test
    void aMatchThatIsLoadedAnewIsTheSame() {
        var columns = "competition_id, season_id, stage_id, tie_id, leg, played_on, kick_off_at, zone, venue, neutral,"
                + " home_id, away_id, status, home_goals, away_goals, home_half_time, away_half_time";
        var loaded = after(
                EVE,
                "CREATE TEMP TABLE shipped ON COMMIT DROP AS SELECT * FROM match" + THE_SECOND_LEG,
                "DELETE FROM match" + THE_SECOND_LEG,
                "INSERT INTO match (" + columns + ") SELECT " + columns + " FROM shipped");

        assertEquals(before, loaded);
    }

    @Test
    void everyMatchHasANameOfItsOwnAndIsRemembered() {
        var row = sql.resultQuery("""
            SELECT count(*), count(DISTINCT fixture.name), count(memory.fixture), max(memory.sequence)
            FROM fixture LEFT JOIN fixture_memory AS memory ON memory.fixture = fixture.name
            """).fetchSingle();

        assertTrue(row.get(0, int.class) > 70_000);
        assertEquals(row.get(0), row.get(1));
        assertEquals(row.get(0), row.get(2));
        assertEquals(0, row.get(3, int.class));
    }

    /// Clubs of some leagues meet several times at one ground.
    @Test
    void everyMeetingKeepsItsNameWhenTheFirstIsMoved() {
        var named = "SELECT name FROM fixture JOIN match ON match.id = match_id WHERE name LIKE"
                + " 'scottish-premiership.2022-23.celtic.aberdeen.%' ORDER BY match.played_on";
        var meetings = sql.resultQuery(named).fetch(0, String.class);
        var moved = undone(dsl -> {
            assertEquals(
                    1,
                    dsl.execute("UPDATE match SET played_on = match.played_on + 3 FROM fixture WHERE fixture.match_id"
                            + " = match.id AND name = 'scottish-premiership.2022-23.celtic.aberdeen.match'"));
            return dsl.resultQuery(named).fetch(0, String.class);
        });

        assertEquals(
                List.of(
                        "scottish-premiership.2022-23.celtic.aberdeen.match",
                        "scottish-premiership.2022-23.celtic.aberdeen.match-2",
                        "scottish-premiership.2022-23.celtic.aberdeen.match-3"),
                meetings);
        assertEquals(meetings, moved);
    }

    private Map<String, Event> after(AsOf asOf, String... changes) {
        return undone(dsl -> {
            for (var change : changes) {
                assertNotEquals(-1, dsl.execute(change));
            }
            return events(dsl, asOf);
        });
    }

    private <T> T undone(Function<DSLContext, T> change) {
        var found = new AtomicReference<T>();
        try {
            sql.transaction(transaction -> {
                found.set(change.apply(transaction.dsl()));
                throw new DataAccessException("undo");
            });
        } catch (DataAccessException e) {
            assertEquals("undo", e.getMessage());
        }
        return found.get();
    }

    /// The tie's events by their identifiers.
    private static Map<String, Event> events(DSLContext sql, AsOf asOf) {
        var tie = new TieQueries(sql)
                .find("champions-league", Season.parse("2022-23"), "liverpool", "real-madrid", asOf.day())
                .or(() -> new TieQueries(sql)
                        .find("champions-league", Season.parse("2022-23"), "liverpool", "real", asOf.day()))
                .orElseThrow();
        var words = new Catalogue(WebFiles.built()).read(Locale.UK);
        return new Events(Map.of(tie.id(), tie), words, new Links(Optional.empty(), asOf, false))
                .of(new FixtureQueries(sql).of(List.of(tie), asOf)).stream()
                        .collect(toMap(Event::uid, Function.identity()));
    }

    private static Event.Time.Hours start(Event event) {
        return (Event.Time.Hours) event.time();
    }
}
