package remontada.clubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static remontada.schema.Tables.CLUB;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.platform.Catalogue;
import remontada.platform.DataVersionQueries;
import remontada.platform.WebFiles;
import remontada.platform.Words;

class FormQueriesTest {
    private static final LocalDate EVE_OF_THE_SECOND_LEG = LocalDate.of(2023, 3, 14);

    private final TestSite site = TestSite.running();
    private final DataVersionQueries version = new DataVersionQueries(site.sql());
    private final FormQueries queries = new FormQueries(site.sql(), version, new KnownClubQueries(site.sql(), version));
    private final Words words = new Catalogue(WebFiles.built()).read(Locale.UK);

    @Test
    void liverpoolHadLostAtBournemouthAfterSevenAgainstManchesterUnited() {
        assertEquals(
                List.of(
                        "2–0 W Newcastle away",
                        "2–5 L Real Madrid home",
                        "0–0 D Crystal Palace away",
                        "2–0 W Wolves home",
                        "7–0 W Man United home",
                        "0–1 L Bournemouth away"),
                strip(form("liverpool", EVE_OF_THE_SECOND_LEG)));
    }

    @Test
    void realMadridHadBeatenEspanyolAfterThreeWithoutAWin() {
        var form = form("real-madrid", EVE_OF_THE_SECOND_LEG);
        assertEquals(
                List.of(
                        "2–0 W Osasuna away",
                        "5–2 W Liverpool away",
                        "1–1 D Atlético home",
                        "0–1 L Barcelona home",
                        "0–0 D Real Betis away",
                        "3–1 W Espanyol home"),
                strip(form));
        assertEquals(
                "The 3–1 home win over Espanyol ended three matches without a win.",
                words.say(form.ended().orElseThrow()));
    }

    @Test
    void aClubWithoutMatchesHasNoForm() {
        var liverpool = club("liverpool");
        var realMadrid = club("real-madrid");
        var form = queries.form(List.of(liverpool, realMadrid), LocalDate.of(1955, 9, 4), 6);
        assertEquals(Map.of(liverpool.id(), ClubForm.none(), realMadrid.id(), ClubForm.none()), form);
    }

    @Test
    void aLegLinksToItsTieAndAnyOtherMatchToTheMeetingsOfTheTwo() {
        var form = form("real-madrid", EVE_OF_THE_SECOND_LEG);
        assertEquals(
                "/ties/champions-league/2022-23/liverpool-v-real-madrid",
                form.strip().get(1).path());
        assertEquals("/clubs/barcelona/v/real-madrid", form.strip().get(3).path());
    }

    @Test
    void theMatchOfTheDayCountsAndThatOfTheNextDoesNot() {
        assertEquals(
                LocalDate.of(2023, 3, 11),
                form("liverpool", LocalDate.of(2023, 3, 11))
                        .newestFirst()
                        .getFirst()
                        .playedOn());
        assertEquals(
                LocalDate.of(2023, 3, 5),
                form("liverpool", LocalDate.of(2023, 3, 10))
                        .newestFirst()
                        .getFirst()
                        .playedOn());
    }

    @Test
    void whatTheLastMatchEndedAndWhatIsOnIsSaidInSentences() {
        assertEquals(
                List.of("The 0–1 defeat at Bournemouth ended three straight clean sheets."),
                said("liverpool", EVE_OF_THE_SECOND_LEG));
        assertEquals(
                List.of("The 1–0 win at Chelsea ended seven matches without a clean sheet."),
                said("southampton", LocalDate.of(2023, 2, 18)));
        assertEquals(
                List.of(
                        "Unbeaten in 15, since the 0–1 home defeat by Málaga.",
                        "Scored in each of the last 15.",
                        "Won the last five, since the 2–2 draw at Sevilla."),
                said("barcelona", LocalDate.of(2015, 5, 1)));
        assertEquals(List.of(), said("liverpool", LocalDate.of(2019, 12, 26)));
    }

    private List<String> said(String club, LocalDate day) {
        return form(club, day).sentences(day).stream().map(words::say).toList();
    }

    private ClubForm form(String slug, LocalDate day) {
        var club = club(slug);
        return queries.form(List.of(club), day, ClubForm.FOR_STREAKS).getOrDefault(club.id(), ClubForm.none());
    }

    private static List<String> strip(ClubForm form) {
        return form.strip().stream()
                .map(match -> match.written() + " " + match.letter() + " "
                        + match.opponent().shortName() + " " + match.venue().slug())
                .toList();
    }

    private Club club(String slug) {
        return site.sql()
                .select(ClubFields.of(CLUB))
                .from(CLUB)
                .where(CLUB.SLUG.eq(slug))
                .fetchSingle()
                .value1();
    }
}
