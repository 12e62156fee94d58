package remontada.clubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

/// What a club's page says of its form, its streaks and its league is what the league's table and the list of its
/// matches say on that day, points taken away included.
class ClubAgreesWithItsLeagueTest {
    private static final List<String> FIELDS = List.of("position", "played", "points");

    private final TestSite site = TestSite.running();

    @Test
    void placeAndPointsAreThoseOfTheTable() {
        var random = new Random(38);
        var leagues =
                List.of("premier-league", "la-liga", "serie-a", "bundesliga", "ligue-1", "eredivisie", "primeira-liga");
        for (var i = 0; i < 40; i++) {
            int year = 2011 + random.nextInt(14);
            var day = LocalDate.of(year, 10, 1).plusDays(random.nextInt(240));
            var season = year + "-" + String.format("%02d", (year + 1) % 100);
            var league = leagues.get(random.nextInt(leagues.size()));
            var table = site.json("/leagues/" + league + "/" + season + ".json?on=" + day)
                    .path("table");
            assertTrue(table.size() > 15, league + " " + day);
            var row = table.get(random.nextInt(table.size()));

            assertAgrees(row, day);
        }
    }

    /// Juventus 2022-23: 15 points off in January, back in April, ten off in May.
    @Test
    void pointsTakenAwayAreOffOnTheClubsPageToo() {
        for (var day : Stream.of("2023-01-19", "2023-01-21", "2023-03-14", "2023-04-21", "2023-05-23")
                .map(LocalDate::parse)
                .toList()) {
            var row = rows("/leagues/serie-a/2022-23.json?on=" + day, "juventus");
            assertAgrees(row, day);
        }
        assertEquals(
                15,
                rows("/leagues/serie-a/2022-23.json?on=2023-03-14", "juventus")
                        .path("deducted")
                        .asInt());
        assertEquals(
                rows("/leagues/premier-league/2023-24.json?on=2024-03-19", "nottingham-forest")
                        .path("points"),
                site.json("/clubs/nottingham-forest.json?on=2024-03-19")
                        .path("league")
                        .path("points"));
    }

    @Test
    void formAndStreaksAreThoseOfItsMatches() {
        var random = new Random(60);
        var clubs = List.of("liverpool", "real-madrid", "juventus", "bayern-munich", "ajax", "porto", "celtic");
        var streaks = 0;
        for (var i = 0; i < 60; i++) {
            var club = clubs.get(random.nextInt(clubs.size()));
            var day = LocalDate.of(2012, 8, 1).plusDays(random.nextInt(4_900));
            var page = site.json("/clubs/" + club + ".json?on=" + day);
            var matches = items(site.json("/clubs/" + club + "/matches.json?last=60&on=" + day)
                    .path("items"));

            assertEquals(
                    matches.stream()
                            .limit(6)
                            .map(ClubAgreesWithItsLeagueTest::said)
                            .toList(),
                    items(page.path("form")).stream()
                            .map(ClubAgreesWithItsLeagueTest::said)
                            .toList(),
                    club + " " + day);
            for (var streak : page.path("streaks")) {
                var length = matches.stream()
                        .takeWhile(match -> belongs(streak.path("run").asString(), match))
                        .count();
                assertEquals(length, streak.path("matches").asInt(), club + " " + day + " " + streak);
                streaks++;
            }
        }
        assertTrue(streaks > 30, "hardly a streak: " + streaks);
    }

    private void assertAgrees(JsonNode row, LocalDate day) {
        var club = row.path("club").path("slug").asString();
        var league = site.json("/clubs/" + club + ".json?on=" + day).path("league");
        for (var field : FIELDS) {
            assertEquals(row.path(field), league.path(field), field + " of " + club + " on " + day);
        }
    }

    private JsonNode rows(String path, String club) {
        return items(site.json(path).path("table")).stream()
                .filter(row -> row.path("club").path("slug").asString().equals(club))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> items(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    private static String said(JsonNode match) {
        return match.path("date").asString() + " "
                + match.path("opponent").path("slug").asString() + " "
                + match.path("goalsFor").asInt() + "-"
                + match.path("goalsAgainst").asInt() + " "
                + match.path("result").asString();
    }

    private static boolean belongs(String run, JsonNode match) {
        int scored = match.path("goalsFor").asInt();
        int conceded = match.path("goalsAgainst").asInt();
        return switch (run) {
            case "winning" -> scored > conceded;
            case "losing" -> scored < conceded;
            case "drawing" -> scored == conceded;
            case "unbeaten" -> scored >= conceded;
            case "winless" -> scored <= conceded;
            case "scoring" -> scored > 0;
            case "conceding" -> conceded > 0;
            case "without-scoring" -> scored == 0;
            case "clean-sheets" -> conceded == 0;
            default -> throw new AssertionError("no run " + run);
        };
    }
}
