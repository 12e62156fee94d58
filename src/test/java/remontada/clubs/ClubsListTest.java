package remontada.clubs;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;
import remontada.platform.Words;

class ClubsListTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 14);
    private static final Words WORDS = new Catalogue(WebFiles.built()).read(Locale.UK);

    private final TestSite site = TestSite.running();

    /// Every tie known on the day, counted by its clubs.
    @ParameterizedTest
    @ValueSource(
            strings = {"1955-09-10", "1961-05-01", "1986-04-16", "1999-05-26", "2019-05-07", "2023-03-14", "2026-07-01"
            })
    void clubsAndTheirTiesAreThoseOfPlainSql(String day) {
        var plain = site.sql().fetch("""
            SELECT club.slug || ' ' || count(*) || ' '
                   || count(*) FILTER (WHERE tie.comeback AND tie.winner = side.name)
            FROM tie_as_of(?) AS tie
            CROSS JOIN LATERAL (VALUES ('host', tie.host_id), ('visitor', tie.visitor_id)) AS side (name, club)
            JOIN club ON club.id = side.club
            WHERE tie.legs = 2
            GROUP BY club.id ORDER BY club.country, folded(club.name)\
            """, LocalDate.parse(day)).getValues(0);

        var listed = StreamSupport.stream(
                        site.json("/clubs.json?on=" + day).get("items").spliterator(), false)
                .map(club -> club.get("slug").asString() + " "
                        + club.get("ties").asInt() + " " + club.get("comebacks").asInt())
                .toList();

        assertEquals(plain, listed);
    }

    @Test
    void noPageIsLongAndNoClubIsLost() {
        var everybody = IntStream.range(0, 1700)
                .mapToObj(number -> paired(number, number % 3 == 0 ? "ESP" : "ENG"))
                .collect(groupingBy(paired -> paired.club().country()));

        var pages = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> ClubsPage.Shown.of(
                        everybody, Optional.empty(), Optional.of("fc"), page, DAY.plusDays(1), WORDS))
                .toList();

        assertEquals(
                List.of(800, 800, 100),
                pages.stream().map(page -> page.clubs().size()).toList());
        assertEquals(
                1700,
                pages.stream()
                        .flatMap(page -> page.clubs().stream())
                        .map(club -> club.club().id())
                        .distinct()
                        .count());
        assertEquals("ENG", pages.getFirst().clubs().getFirst().club().country());
        assertEquals("ESP", pages.getLast().clubs().getLast().club().country());
        assertEquals(Optional.of("/clubs?q=fc&page=3"), pages.get(1).pager().next());
        assertEquals(Optional.of("/clubs?q=fc"), pages.get(1).pager().previous());
    }

    @Test
    void theClubsOfTheShippedHistoryAreOnOnePage() {
        assertEquals(
                site.json("/clubs.json").get("items").size(),
                site.page("/clubs").select("ul.clubs li").size());
        assertEquals(404, site.get("/clubs?page=2").statusCode());
    }

    private static PairedClub paired(int number, String country) {
        var club = new Club(number, "club-" + number, "Club " + number, "Club " + number, country, null, null);
        return new PairedClub(club, List.of(DAY), List.of());
    }
}
