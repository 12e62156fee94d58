package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.intake.ShippedHistory;
import remontada.news.NewReport;
import remontada.news.TeamNews.Kind;

class ClubByHandTest {
    private static OwnDatabase own;
    private static String shipped;
    private static String clubs;

    @BeforeAll
    static void open() {
        own = OwnDatabase.open();
        shipped = own.facts();
        clubs = clubs();
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @BeforeEach
    void nothingIsSaidYet() {
        own.forget();
        own.sql().execute("DELETE FROM club_former_slug");
        assertEquals(shipped, own.facts());
        assertEquals(clubs, clubs());
    }

    @Test
    void aRenamedClubKeepsItsMatchesItsSpellingsAndWhatCalendarsKnowThemBy() {
        var matches = count(
                "SELECT count(*) FROM match JOIN club ON club.id IN (home_id, away_id) WHERE club.slug = 'benfica'");
        var names = fixtures("benfica");

        var renamed = write(ClubChange.rename("benfica", "Sport Lisboa e Benfica", "SL Benfica", "sl-benfica"));

        assertEquals(0, renamed.changed());
        assertEquals(
                matches,
                count("SELECT count(*) FROM match JOIN club ON club.id IN (home_id, away_id) WHERE club.slug ="
                        + " 'sl-benfica'"));
        assertEquals(names, fixtures("sl-benfica"));
        assertEquals("sl-benfica", named("benfica"));
        assertEquals("sl-benfica", named("Benfica"));
        assertEquals("sl-benfica", named("Sport Lisboa e Benfica"));
        assertEquals(0, count("SELECT count(*) FROM match_report WHERE 'benfica' IN (home, away)"));
    }

    @Test
    void aRenamingTakenBackLeavesTheAddressItHadForAWhileRedirecting() {
        var renamed = write(ClubChange.rename("benfica", "The Eagles", null, "the-eagles"));

        own.ledger().undo(renamed.run(), true);

        assertEquals(shipped, own.facts());
        assertEquals(clubs, clubs());
        assertEquals(List.of("the-eagles benfica"), redirects());
        assertEquals("benfica", named("the-eagles"));
        assertEquals("nobody", named("The Eagles"));
    }

    @Test
    void aRenamingMadeAgainIsAsItWas() {
        var renamed = write(ClubChange.rename("benfica", "The Eagles", "Eagles", "the-eagles"));
        var facts = own.facts();
        var undo = own.ledger().undo(renamed.run(), true);

        own.ledger().undo(undo.run(), true);

        assertEquals(facts, own.facts());
        assertEquals(List.of("benfica the-eagles"), redirects());
    }

    @Test
    void anotherEditionLeavesRenamedAndMergedClubsSo() throws SQLException {
        write(ClubChange.rename("benfica", "The Eagles", null, "the-eagles"));
        var added = write(ClubChange.merge("dundee-united", "celtic-like"), "Celtic Like", "celtic-like", "SCO");
        var facts = own.facts();
        var all = clubs();
        var redirects = redirects();

        new ShippedHistory(own.database()).load();

        assertEquals(facts, own.facts());
        assertEquals(all, clubs());
        assertTrue(redirects().containsAll(redirects), redirects().toString());
        own.ledger().undo(added.run(), true);
        assertEquals(1, count("SELECT count(*) FROM club WHERE slug = 'dundee-united'"));
    }

    @Test
    void allThatOneOfTwoRowsHadIsTheOthersAndGoesBackExactly() {
        var day = LocalDate.of(2023, 3, 1);
        own.ledger()
                .write(
                        NewRun.operator("news"),
                        NewsByHand.saying(List.of(new NewReport(
                                "benfica", null, Kind.NOTE, "A word", URI.create("https://example.org/"), day, day))));
        var matches = count(
                "SELECT count(*) FROM match JOIN club ON club.id IN (home_id, away_id) WHERE club.slug = 'benfica'");
        var ratings = own.sql()
                .fetchSingle(
                        "SELECT md5(string_agg(id || ',' || home_id || ',' || away_id || ',' || coalesce(tie_id, 0),"
                                + " ';' ORDER BY id)) FROM match")
                .get(0);

        var merged = write(ClubChange.merge("benfica", "benfica-2"), "Benfica 2", "benfica-2", "POR");

        assertEquals(
                matches,
                count("SELECT count(*) FROM match JOIN club ON club.id IN (home_id, away_id) WHERE club.slug ="
                        + " 'benfica-2'"));
        assertEquals(0, merged.changed());
        assertEquals(0, count("SELECT count(*) FROM club WHERE slug = 'benfica'"));
        assertEquals(0, count("SELECT count(*) FROM match_report WHERE 'benfica' IN (home, away)"));
        assertEquals(
                1, count("SELECT count(*) FROM team_news JOIN club ON club.id = club_id WHERE slug = 'benfica-2'"));
        assertEquals(
                count("SELECT count(*) FROM tie JOIN club ON club.id IN (host_id, visitor_id) WHERE slug ="
                        + " 'benfica-2'"),
                count("SELECT count(*) FROM tie_record JOIN club ON club.id IN (host_id, visitor_id) WHERE slug ="
                        + " 'benfica-2'"));
        assertEquals(List.of("benfica benfica-2"), redirects());
        assertEquals("benfica-2", named("SL Benfica"));

        own.ledger().undo(merged.run(), true);

        assertEquals(shipped, own.facts());
        assertEquals(List.of(), redirects());
        assertEquals("benfica", named("SL Benfica"));
        assertEquals(
                ratings,
                own.sql()
                        .fetchSingle("SELECT md5(string_agg(id || ',' || home_id || ',' || away_id || ',' ||"
                                + " coalesce(tie_id, 0), ';' ORDER BY id)) FROM match")
                        .get(0));
        assertEquals(
                1,
                count("SELECT count(*) FROM team_news JOIN club ON club.id = club_id WHERE slug = 'benfica' AND"
                        + " words = 'A word'"));
    }

    @Test
    void whatSourcesTellOfEitherNameAfterwardsIsTheOneClubs() {
        write(ClubChange.merge("benfica", "benfica-2"), "Benfica 2", "benfica-2", "POR");

        new Intake(own.ledger())
                .take(
                        NewRun.source("x", 20, "test"),
                        hearer -> hearer.hear(Told.fixture(
                                "x",
                                1,
                                "UEFA Champions League",
                                "2026-27",
                                "Round of 16",
                                "2027-02-16",
                                "SL Benfica",
                                "Arsenal")));

        assertEquals(
                1,
                count("SELECT count(*) FROM tie_as_of('2027-02-16') JOIN club ON club.id = host_id WHERE slug ="
                        + " 'benfica-2' AND season_id = 2026"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "liverpool | real-madrid | They are not one club: Liverpool is of ENG, Real Madrid of ESP",
                "liverpool | everton | They are not one club: they met on",
                "liverpool | liverpool | A club is one with itself already",
                "liverpool | nobody | There is no club nobody",
                "nobody | liverpool | There is no club nobody"
            })
    void whatIsNotOneClubIsNotMerged(String from, String into, String why) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> write(ClubChange.merge(from, into)));

        assertTrue(refusal.getMessage().startsWith(why), refusal.getMessage());
    }

    @Test
    void clubsThatPlayedOnOneDayOfALeagueAreNotOne() {
        write(ClubChange.add("new-town", "New Town", "ENG"));
        new Intake(own.ledger())
                .take(
                        NewRun.source("x", 20, "test"),
                        hearer -> hearer.hear(Told.fixture(
                                "x", 1, "Premier League", "2022-23", null, dayOfEverton(), "New Town", "Arsenal")));

        var refusal =
                assertThrows(IllegalArgumentException.class, () -> write(ClubChange.merge("new-town", "everton")));

        assertTrue(
                refusal.getMessage()
                        .startsWith("They are not one club: both played on " + dayOfEverton()
                                + ", in Premier League 2022-23"),
                refusal.getMessage());
    }

    @Test
    void oneTieUnderTwoNamesIsNotGuessedTogether() {
        write(ClubChange.add("new-town", "New Town", "ENG"));
        new Intake(own.ledger())
                .take(
                        NewRun.source("x", 20, "test"),
                        hearer -> hearer.hear(Told.fixture(
                                "x",
                                1,
                                "UEFA Champions League",
                                "2022-23",
                                "Round of 16",
                                "2023-02-25",
                                "New Town",
                                "Real Madrid")));

        var refusal =
                assertThrows(IllegalArgumentException.class, () -> write(ClubChange.merge("new-town", "liverpool")));

        assertTrue(refusal.getMessage().startsWith("Both were drawn against Real Madrid"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nobody | X | - | There is no club nobody",
                "everton | - | - | Give its new --name",
                "everton | - | Ever Ton | Ever Ton' is no address such as real-madrid",
                "everton | - | liverpool | The address liverpool is taken, by Liverpool",
                "everton | Liverpool | - | Liverpool names liverpool already",
                "everton | - | everton | Its address is everton already"
            })
    void aWrongNameIsRefused(String club, @Nullable String name, @Nullable String slug, String why) {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> write(ClubChange.rename(club, name, null, slug)));

        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    @Test
    void aClubAddedAndTakenBackLeavesNothingThatResolves() {
        var added = write(ClubChange.add("new-town", "New Town", "ENG"));
        new Intake(own.ledger())
                .take(
                        NewRun.source("x", 20, "test"),
                        hearer -> hearer.hear(Told.fixture(
                                "x", 1, "Premier League", "2026-27", null, "2027-02-16", "New Town", "Arsenal")));
        own.ledger()
                .write(
                        NewRun.operator("test"),
                        new ByHand(
                                List.of(new Fixtures(own.sql(), false)
                                        .add(new Fixtures.Fixture(
                                                "fa-cup",
                                                remontada.football.Season.parse("2026-27"),
                                                null,
                                                "new-town",
                                                "arsenal",
                                                java.time.LocalDate.parse("2027-01-09"),
                                                null,
                                                null,
                                                null,
                                                null,
                                                null))),
                                OwnDatabase.ANYTHING));
        var facts = own.facts();
        assertNotEquals(shipped, facts);

        var undo = own.ledger().undo(added.run(), true);

        assertEquals(shipped, own.facts());
        assertEquals(clubs, clubs());
        assertEquals("nobody", named("New Town"));
        assertEquals("nobody", named("new-town"));
        assertEquals(2, new Waiting(own.sql()).names().size());
        assertEquals(2, undo.changed());

        own.ledger().undo(undo.run(), true);
        assertEquals(facts, own.facts());
    }

    @Test
    void whatSomethingLaterBuildsOnIsTakenBackAfterIt() {
        var renamed = write(ClubChange.rename("everton", null, null, "toffees"));
        var again = write(ClubChange.rename("toffees", null, null, "the-toffees"));

        var refusal =
                assertThrows(IllegalArgumentException.class, () -> own.ledger().undo(renamed.run(), true));

        assertTrue(refusal.getMessage().startsWith("Run " + again.run()), refusal.getMessage());
        assertEquals(List.of("everton the-toffees", "toffees the-toffees"), redirects());
    }

    private static Written write(ClubChange change) {
        return own.ledger().write(NewRun.operator("test"), change).written();
    }

    /// A change after a club was added for it.
    private static Written write(ClubChange change, String name, String slug, String country) {
        write(ClubChange.add(slug, name, country));
        return write(change);
    }

    private static String dayOfEverton() {
        return own.sql().fetchSingle("""
            SELECT max(played_on)::text FROM match JOIN club ON club.id = home_id
            WHERE slug = 'everton' AND season_id = 2022 AND competition_id = (SELECT id FROM competition WHERE slug = 'premier-league')
            """).get(0, String.class);
    }

    private static String named(String name) {
        return own.sql()
                .fetchSingle("SELECT coalesce(club_named(?, NULL, NULL), 'nobody')", name)
                .get(0, String.class);
    }

    private static String fixtures(String club) {
        return own.sql().fetchSingle("""
            SELECT string_agg(fixture.name, ';' ORDER BY fixture.name) FROM fixture JOIN club ON club.id IN (home_id, away_id) WHERE club.slug = ?
            """, club).get(0, String.class);
    }

    private static List<String> redirects() {
        return own.sql()
                .fetch("SELECT former.slug || ' ' || club.slug FROM club_former_slug AS former JOIN club ON club.id ="
                        + " club_id ORDER BY 1")
                .getValues(0, String.class);
    }

    private static String clubs() {
        return own.sql().fetchSingle("""
            SELECT md5(string_agg(concat_ws(',', slug, name, short_name, first_slug, country, spelled), ';' ORDER BY slug)) FROM (
                SELECT club.*, (SELECT string_agg(alias || coalesce(club_alias.country, ''), '+' ORDER BY alias, club_alias.country)
                                FROM club_alias WHERE club_id = club.id) AS spelled
                FROM club) AS club
            """).get(0, String.class);
    }

    private static int count(String query) {
        return own.sql().fetchSingle(query).get(0, int.class);
    }
}
