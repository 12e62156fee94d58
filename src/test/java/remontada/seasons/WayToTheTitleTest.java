package remontada.seasons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.chance.InPlay;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;
import remontada.seasons.WayToTheTitle.Contest;

class WayToTheTitleTest {
    private final TestSite site = TestSite.running();

    @Test
    void equalsHaveEqualChances() {
        var way = WayToTheTitle.of(contests(4, 0.5), (_, _, _) -> 0.5);
        for (var club : way.clubs()) {
            assertEquals(0.5, club.reaches()[0], 1e-12);
            assertEquals(0.25, club.reaches()[1], 1e-12);
            assertEquals(0.125, club.reaches()[2], 1e-12);
        }
    }

    @Test
    void countingAgreesWithASeededSimulation() {
        WayToTheTitle.Meeting meeting = (one, other, _) -> strength(one) / (strength(one) + strength(other));
        var contests = contests(8, 0.7);
        var dice = new Random(1992);
        int seasons = 40_000;
        var titles = new HashMap<Club, Integer>();
        for (int season = 0; season < seasons; season++) {
            var clubs = new ArrayList<Club>();
            contests.forEach(each -> clubs.add(dice.nextDouble() < each.chance() ? each.host() : each.visitor()));
            while (clubs.size() > 1) {
                Collections.shuffle(clubs, dice);
                for (int i = clubs.size() - 2; i >= 0; i -= 2) {
                    clubs.remove(dice.nextDouble() < meeting.chance(clubs.get(i), clubs.get(i + 1), false) ? i + 1 : i);
                }
            }
            titles.merge(clubs.getFirst(), 1, Integer::sum);
        }
        for (var club : WayToTheTitle.of(contests, meeting).clubs()) {
            assertEquals(titles.getOrDefault(club.club(), 0) / (double) seasons, club.wins(), 0.01);
        }
    }

    @Test
    void whileASemiFinalIsOnTheWayIsThatOfItsMinute() {
        var eve = LocalDate.of(2019, 5, 6);
        var ties = new SeasonQueries(site.sql()).ties("champions-league", Season.parse("2018-19"), eve);
        var barcelona = ties.stream()
                .filter(tie -> tie.slug().equals("barcelona-v-liverpool"))
                .findFirst()
                .orElseThrow();
        var onward = new Onward(site.sql(), new Catalogue(WebFiles.built()).read(Locale.UK));

        var before = liverpool(onward.way(ties, eve, Map.of()).orElseThrow());
        var now = liverpool(onward.way(ties, eve, Map.of(barcelona.id(), new InPlay(2, 79, false, false, 0, 4)))
                .orElseThrow());
        assertTrue(now.reaches()[0] > before.reaches()[0] + 0.5, before.reaches()[0] + " " + now.reaches()[0]);
        assertTrue(now.wins() > before.wins());
    }

    private static WayToTheTitle.Chances liverpool(WayToTheTitle way) {
        return way.clubs().stream()
                .filter(club -> club.club().slug().equals("liverpool"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStageIsFullHoweverItIsFound() {
        for (int count : new int[] {1, 2, 4, 8}) {
            var way = WayToTheTitle.of(contests(count, 0.6), (_, _, _) -> 0.3);
            for (int stage = 0; count >> stage > 0; stage++) {
                int at = stage;
                assertEquals(
                        count >> stage,
                        way.clubs().stream()
                                .mapToDouble(club -> club.reaches()[at])
                                .sum(),
                        1e-9);
            }
        }
    }

    @Test
    void theStrongerSideWinsMoreOften() {
        var way = WayToTheTitle.of(
                contests(4, 0.5), (one, other, _) -> strength(one) / (strength(one) + strength(other)));
        var order = way.clubs().stream().map(club -> strength(club.club())).toList();
        assertEquals(order.stream().sorted((a, b) -> Double.compare(b, a)).toList(), order);
    }

    @Test
    void aSeasonSaysHowItsChancesWereFoundUntilItIsOver() {
        for (int left : new int[] {4, 16}) {
            var way = site.page(
                            left == 4
                                    ? "/seasons/2018-19/champions-league?on=2019-05-06"
                                    : "/seasons/2022-23/champions-league?on=2023-03-14")
                    .selectFirst("section[aria-labelledby=way]");
            assertTrue(way.text().contains("All outcomes and all draws are counted"), way.text());
            assertEquals(left, way.select("tbody tr").size());
        }
        assertEquals(
                0,
                site.page("/seasons/2018-19/champions-league")
                        .select("section[aria-labelledby=way]")
                        .size());
    }

    private static List<Contest> contests(int count, double chance) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Contest(club(2 * i), club(2 * i + 1), chance))
                .toList();
    }

    private static double strength(Club club) {
        return 1 + club.id() % 100;
    }

    private static Club club(int id) {
        return new Club(id, "club-" + (id + 10), "Club " + id, "Club " + id, "ENG", null, null);
    }
}
