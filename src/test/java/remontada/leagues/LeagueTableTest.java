package remontada.leagues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.football.Season;
import remontada.platform.DataVersionQueries;

class LeagueTableTest {
    private static final LocalDate AFTER_EVERYTHING = LocalDate.of(2026, 7, 1);

    private final TestSite site = TestSite.running();
    private final LeagueSeasonQueries queries = new LeagueSeasonQueries(site.sql());
    private final KnownLeagueQueries leagues = new KnownLeagueQueries(site.sql(), new DataVersionQueries(site.sql()));

    @Test
    void bournemouthStayedEighteenthWhenTheyBeatLiverpool() {
        assertEquals(
                List.of("6 Liverpool 26 42", "7 Brighton & Hove Albion 24 39", "8 Fulham 27 39"),
                lines("premier-league", 2022, LocalDate.of(2023, 3, 14)).subList(5, 8));
        assertEquals(
                List.of(
                        "16 Leicester City 26 24",
                        "17 West Ham United 26 24",
                        "18 Bournemouth 26 24",
                        "19 Leeds United 26 23",
                        "20 Southampton 26 22"),
                lines("premier-league", 2022, LocalDate.of(2023, 3, 14)).subList(15, 20));
    }

    @Test
    void theirMeetingsPartedClubsLevelInSpain() {
        assertEquals(
                List.of(
                        "10 Girona 38 49",
                        "11 Rayo Vallecano 38 49",
                        "12 Sevilla 38 49",
                        "13 Celta Vigo 38 43",
                        "14 Cádiz 38 42",
                        "15 Getafe 38 42",
                        "16 Valencia 38 42"),
                lines("la-liga", 2022, AFTER_EVERYTHING).subList(9, 16));
    }

    @Test
    void juventusEndedSeventhWithoutTenOfTheirPoints() {
        assertEquals("7 Juventus 38 62", line("serie-a", 2022, "juventus", AFTER_EVERYTHING));
        assertEquals("3 Juventus 18 37", line("serie-a", 2022, "juventus", LocalDate.of(2023, 1, 19)));
        assertEquals("10 Juventus 18 22", line("serie-a", 2022, "juventus", LocalDate.of(2023, 1, 20)));
    }

    @Test
    void evertonAndForestStayedUpInSpiteOfTheirDeductions() {
        assertEquals("15 Everton 38 40", line("premier-league", 2023, "everton", AFTER_EVERYTHING));
        assertEquals("17 Nottingham Forest 38 32", line("premier-league", 2023, "nottingham-forest", AFTER_EVERYTHING));
    }

    @Test
    void leverkusenWereChampionsUnbeaten() {
        assertEquals(
                List.of("90", "73", "72", "65", "63"),
                lines("bundesliga", 2023, AFTER_EVERYTHING).subList(0, 5).stream()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .toList());
    }

    @Test
    void scotlandsSixthMayHaveFewerPointsThanTheSeventh() {
        assertEquals(
                List.of("1 Celtic 38 99", "2 Rangers 38 92", "3 Aberdeen 38 57", "4 Hearts 38 54", "5 Hibernian 38 52"),
                lines("scottish-premiership", 2022, AFTER_EVERYTHING).subList(0, 5));
        assertEquals("6 St Mirren 38 46", line("scottish-premiership", 2022, "st-mirren", AFTER_EVERYTHING));
        assertEquals("7 Motherwell 38 50", line("scottish-premiership", 2022, "motherwell", AFTER_EVERYTHING));
    }

    @Test
    void belgiumsPlayOffsBeginWithHalfOfThePoints() {
        assertEquals(
                List.of("1 Royal Antwerp 40 47", "2 Genk 40 46", "3 Union Saint-Gilloise 40 46", "4 Club Brugge 40 36"),
                lines("belgian-pro-league", 2022, AFTER_EVERYTHING).subList(0, 4));
        assertEquals("1 Genk 33 74", line("belgian-pro-league", 2022, "genk", LocalDate.of(2023, 4, 22)));
        assertEquals("1 Genk 34 38", line("belgian-pro-league", 2022, "genk", LocalDate.of(2023, 4, 23)));
    }

    @Test
    void everyTableIsWhatASlowRecountMakesOfIt() {
        var recount = new SlowTable(site.sql());
        for (var league : leagues.leagues(AFTER_EVERYTHING)) {
            for (var season : league.seasons()) {
                for (var day : List.of(LocalDate.of(season.startYear() + 1, 4, 2), AFTER_EVERYTHING.plusYears(1))) {
                    assertEquals(
                            recount.table(league, season, day),
                            queries.table(league, season, day).stream()
                                    .map(row -> row.club().slug() + " " + row.played() + " " + row.points() + " "
                                            + row.goals())
                                    .toList(),
                            league.slug() + " " + season + " on " + day);
                }
            }
        }
    }

    private String line(String league, int season, String club, LocalDate day) {
        return lines(league, season, day, club).getFirst();
    }

    private List<String> lines(String league, int season, LocalDate day) {
        return lines(league, season, day, "");
    }

    private List<String> lines(String slug, int season, LocalDate day, String club) {
        var league = leagues.leagues(day).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return queries.table(league, new Season(season), day).stream()
                .filter(row -> club.isEmpty() || row.club().slug().equals(club))
                .map(row -> row.place() + " " + row.club().name() + " " + row.played() + " " + row.points())
                .toList();
    }
}
