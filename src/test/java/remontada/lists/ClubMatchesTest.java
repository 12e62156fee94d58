package remontada.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;
import remontada.football.Season;

/// Every match is read as it stands in the table and judged in Java; lists with filters combined at random must be the
/// same.
class ClubMatchesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 14);

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("competition", List.of("champions-league", "europa-league")),
            Map.entry("era", List.of("champions-league", "european-cup")),
            Map.entry("scope", List.of("proper", "knockout", "group", "qualifying")),
            Map.entry("stage", List.of("round-of-16", "quarter-final", "group", "final")),
            Map.entry("venue", List.of("home", "away", "neutral")),
            Map.entry("against", List.of("bayern-munich", "juventus", "psv")),
            Map.entry("against-country", List.of("ENG", "GER", "ITA", "NED")),
            Map.entry("from", List.of("1955-56", "1975-76", "2010-11")),
            Map.entry("to", List.of("2010-11", "2021-22")),
            Map.entry("after", List.of("1969-11-01", "1999-03-17")),
            Map.entry("before", List.of("2019-05-07", "2023-03-11")),
            Map.entry("last", List.of("1", "6", "40")),
            Map.entry("result", List.of("won", "drawn", "lost")));

    private record Played(
            int id,
            LocalDate on,
            String competition,
            Season season,
            @Nullable String stage,
            @Nullable String kind,
            String opponent,
            String country,
            String venue,
            int scored,
            int conceded) {
        int margin() {
            return scored - conceded;
        }
    }

    private final TestSite site = TestSite.running();

    @Test
    void listsHoldExactlyTheMatchesThatMatch() {
        var random = new Random(1957);
        var found = 0;
        for (var club : List.of("real-madrid", "liverpool", "ajax")) {
            var every = played(club);
            for (var i = 0; i < 40; i++) {
                var asked = Asked.of(VALUES, random);
                var byGoals = i % 5 == 0 ? 2 : 0;
                var by = byGoals == 0 ? "" : i % 10 == 0 ? "&won-by=2" : "&lost-by=2";
                var data = site.json("/clubs/" + club + "/matches.json?on=" + DAY + "&" + asked.query() + by);

                var among = asked.last(every.stream()
                        .filter(match -> matches(match, asked))
                        .sorted(Comparator.comparing(Played::on)
                                .thenComparing(Played::id)
                                .reversed())
                        .toList());
                var listed = among.stream()
                        .filter(match -> asked.is("result", result(match)))
                        .filter(match -> !by.startsWith("&won") || match.margin() >= byGoals)
                        .filter(match -> !by.startsWith("&lost") || match.margin() <= -byGoals)
                        .toList();
                assertEquals(among.size(), data.get("total").asInt(), club + asked + by);
                assertEquals(listed.size(), data.get("count").asInt(), club + asked + by);
                for (var outcome : List.of("won", "drawn", "lost")) {
                    assertEquals(
                            listed.stream()
                                    .filter(match -> result(match).equals(outcome))
                                    .count(),
                            data.get(outcome).asInt(),
                            outcome + club + asked + by);
                }
                assertEquals(
                        listed.stream().mapToInt(Played::scored).sum(),
                        data.get("goalsFor").asInt());
                assertEquals(
                        listed.stream()
                                .map(match -> match.on() + " " + match.opponent() + " " + match.scored() + "-"
                                        + match.conceded())
                                .toList(),
                        StreamSupport.stream(data.get("items").spliterator(), false)
                                .map(item -> item.get("date").asString() + " "
                                        + item.get("opponent").get("slug").asString() + " "
                                        + item.get("goalsFor").asInt() + "-"
                                        + item.get("goalsAgainst").asInt())
                                .toList(),
                        club + asked + by);
                found += listed.size();
            }
        }

        assertTrue(found > 1000, "too few lists had any match: " + found);
    }

    @Test
    void liverpoolLostAtBournemouthBeforeTheSecondLeg() {
        var page = site.page("/clubs/liverpool/matches?last=1&on=" + DAY);

        assertEquals(
                "Liverpool: 1 match, 0 won, 0 drawn, 1 lost",
                page.expectFirst("h1").text());
        assertEquals("1–0", page.expectFirst(".results__score").text());
        assertEquals(
                "Matches in all competitions, the last one, as of 14 March 2023.",
                page.expectFirst("main .lead").text());
    }

    @ParameterizedTest
    @CsvSource({"liverpool, premier-league, the Premier League", "real-madrid, la-liga, La Liga"})
    void aLeagueIsNamedAsFansNameIt(String club, String league, String name) {
        assertEquals(
                "Matches in " + name + ", the last three, as of 14 March 2023.",
                site.page("/clubs/" + club + "/matches?last=3&competition=" + league + "&on=" + DAY)
                        .expectFirst("main .lead")
                        .text());
    }

    @Test
    void beforeTheChampionsLeagueItWasTheEuropeanCup() {
        var page = site.page("/clubs/liverpool/matches?competition=champions-league&stage=final&result=won&on=" + DAY);

        assertEquals(
                "Matches won in the European Cup and Champions League, final, as of 14 March 2023.",
                page.expectFirst("main .lead").text());
        assertTrue(page.select(".results small").getLast().text().contains("European Cup final"));
    }

    @ParameterizedTest
    @CsvSource({
        "competition=bundesliga, 400",
        "scope=early, 400",
        "venue=here, 400",
        "won-by=2&lost-by=2, 400",
        "from=2020-21&to=2010-11, 400",
        "against=nobody, 404"
    })
    void whatMeansNothingIsRefused(String query, int status) {
        assertEquals(status, site.get("/clubs/liverpool/matches?" + query).statusCode());
    }

    @Test
    void aListTakesFourStatementsHoweverLong() {
        assertEquals(4, site.statementsOf("/clubs/real-madrid/matches").size());
    }

    private List<Played> played(String club) {
        return site.sql().resultQuery("""
            SELECT match.id, match.played_on, competition.slug, match.season_id, stage.slug, stage.kind,
                   home.slug, away.slug, home.country, away.country, match.neutral,
                   match.home_goals, match.away_goals, match.home_extra_time, match.away_extra_time,
                   match.home_on_pitch, match.away_on_pitch, match.status
            FROM match JOIN competition ON competition.id = match.competition_id
            JOIN club AS home ON home.id = match.home_id JOIN club AS away ON away.id = match.away_id
            LEFT JOIN stage ON stage.id = match.stage_id
            WHERE (home.slug = ? OR away.slug = ?) AND match.played_on <= DATE '2023-03-14'
            """, club, club).fetch().stream()
                .filter(row ->
                        List.of("played", "abandoned").contains(row.get(17, String.class)) || row.get(15) != null)
                .map(row -> {
                    var home = row.get(6, String.class).equals(club);
                    var goals = row.get(15) != null ? 15 : row.get(13) != null ? 13 : 11;
                    return new Played(
                            row.get(0, Integer.class),
                            row.get(1, LocalDate.class),
                            row.get(2, String.class),
                            new Season(row.get(3, Integer.class)),
                            row.get(4, String.class),
                            row.get(5, String.class),
                            row.get(home ? 7 : 6, String.class),
                            row.get(home ? 9 : 8, String.class),
                            row.get(10, Boolean.class) ? "neutral" : home ? "home" : "away",
                            row.get(home ? goals : goals + 1, Integer.class),
                            row.get(home ? goals + 1 : goals, Integer.class));
                })
                .toList();
    }

    private static boolean matches(Played match, Asked asked) {
        return asked.is("competition", match.competition())
                && asked.isIn(match.season())
                && switch (asked.value("scope").orElse("all")) {
                    case "all" -> true;
                    case "proper" -> match.kind() != null && !match.kind().equals("qualifying");
                    case String kind -> kind.equals(match.kind());
                }
                && asked.value("stage").stream().allMatch(stage -> stage.equals(match.stage()))
                && asked.is("venue", match.venue())
                && asked.is("against", match.opponent())
                && asked.is("against-country", match.country())
                && asked.value("after").stream().allMatch(after -> match.on().isAfter(LocalDate.parse(after)))
                && asked.value("before").stream().allMatch(before -> match.on().isBefore(LocalDate.parse(before)));
    }

    private static String result(Played match) {
        return match.margin() > 0 ? "won" : match.margin() == 0 ? "drawn" : "lost";
    }
}
