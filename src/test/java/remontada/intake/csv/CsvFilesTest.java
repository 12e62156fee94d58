package remontada.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.intake.reported.Heard;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;

class CsvFilesTest {
    private static final Path SHIPPED = Path.of("db/data");
    private static final String LEAGUE =
            "competition,season,round,played_on,kick_off,zone,neutral,home,away,home_goals,"
                    + "away_goals,home_half_time,away_half_time\n";
    private static final String ROW =
            "premier-league,2010-11,1,2010-08-14,12:45,Europe/London,false,tottenham-hotspur,manchester-city,3,1,2,0\n";
    private static final String GOALS = "competition,season,played_on,home,away,minute,stoppage,side,scorer,kind\n";
    private static final String GOAL = "premier-league,2010-11,2010-08-14,tottenham-hotspur,manchester-city,";

    @Test
    void theShippedMatchesAreReadWithTheirGoals() throws IOException {
        var heard = read(Stream.of("goal.csv", "league_match.csv", "cup_match.csv", "match.csv")
                .map(name -> new OnDisk(SHIPPED.resolve(name)))
                .toList());

        assertEquals(List.of(), heard.refusals());
        assertEquals(
                lines("match.csv") + lines("league_match.csv") + lines("cup_match.csv"),
                heard.matches().size());
        assertEquals(
                lines("goal.csv"),
                heard.matches().stream().mapToInt(match -> match.goals().size()).sum());
        var final2005 = heard.matches().stream()
                .filter(match -> match.competition().equals("champions-league"))
                .filter(match -> match.day().toString().equals("2005-05-25"))
                .findFirst()
                .orElseThrow();
        assertEquals("final", final2005.round());
        assertTrue(final2005.neutral());
        assertEquals(new Score(3, 3), final2005.result().extraTime());
        assertEquals(6, final2005.goals().size());
    }

    @Test
    void aRowSaysWhatItsHeaderNames() {
        var match = read(LEAGUE + ROW).matches().getFirst();

        assertEquals("premier-league", match.competition());
        assertEquals("tottenham-hotspur", match.home().name());
        assertEquals(LocalTime.of(12, 45), match.kickOff());
        assertEquals(ZoneId.of("Europe/London"), match.zone());
        assertEquals(new Score(3, 1), match.result().fullTime());
        assertEquals(new Score(2, 0), match.result().halfTime());
        assertEquals(Status.PLAYED, match.status());
        assertEquals(2, match.origin().line());
    }

    @Test
    void aFixtureHasNoScore() {
        var match = read(LEAGUE + ROW.replace("3,1,2,0", ",,,")).matches().getFirst();

        assertEquals(Status.SCHEDULED, match.status());
        assertNull(match.result());
    }

    @Test
    void quotedFieldsMayHoldCommasQuotesAndLines() {
        var text = "note,competition,season,played_on,home,away,home_goals,away_goals\r\n"
                + "\"one, \"\"two\"\"\r\",serie-a,2010-11,2010-08-29,a,b,1,0\r\n"
                + ",serie-a,2010-11,2010-08-29,c,d,2,0";

        var heard = read("\uFEFF" + text.replace("\r\"", "\""));

        assertEquals("one, \"two\"", heard.matches().getFirst().note());
        assertEquals(3, heard.matches().get(1).origin().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-08-14 | 14.8.2010   | played_on must be a day such as 2023-03-14, not '14.8.2010'",
                "2010-11    | 2010-12     | season is not a season: '2010-12'; the season that starts in 2010 is"
                        + " 2010-11",
                "3,1,2,0    | 3,,2,0      | Of home_goals and away_goals one is missing",
                "3,1,2,0    | 3,1,4,0     | The half-time score has more goals than the final one",
                "3,1,2,0    | 3,100,2,0   | away_goals must be a number from 0 to 99, not '100'",
                "12:45      | noon        | kick_off must be a time such as 20:45, not 'noon'",
                "London     | Londres     | zone must be a zone such as Europe/Madrid, not 'Europe/Londres'",
                "false      | no          | neutral must be true or false, not 'no'",
                "tottenham-hotspur | ''   | home is missing",
                "3,1,2,0    | 3,1,2       | The line has 12 fields, the header has 13",
                "3,1,2,0    | 3,1,2,\"0\"x | A quotation mark stands where none belongs"
            })
    void aWrongRowIsRefusedAndTheOthersAreRead(String right, String wrong, String reason) {
        var heard = read(LEAGUE + ROW.replace(right, wrong) + ROW);

        assertEquals(
                List.of(reason),
                heard.refusals().stream().map(refusal -> refusal.reason()).toList());
        assertEquals(2, heard.refusals().getFirst().origin().line());
        assertEquals(1, heard.matches().size());
    }

    @Test
    void goalsThatDoNotAddUpAreRefusedAndTheMatchKeepsItsScore() {
        var heard = read(LEAGUE + ROW, GOALS + GOAL + "12,,home,Defoe,goal\n" + GOAL + "45,2,away,Silva,own-goal\n");

        assertEquals(
                "The goals are 1-1, the score is 3-1",
                heard.refusals().getFirst().reason());
        assertEquals(List.of(), heard.matches().getFirst().goals());
    }

    @Test
    void oneGoalThatIsWrongTakesTheOthersOfItsMatchWithIt() {
        var heard = read(
                LEAGUE + ROW,
                GOALS + GOAL + "twelve,,home,Defoe,goal\n" + GOAL + "30,,home,Defoe,goal\n" + GOAL
                        + "45,,home,Defoe,goal\n" + GOAL + "60,,home,Defoe,goal\n" + GOAL + "80,,away,Silva,goal\n");

        assertEquals(List.of(), heard.matches().getFirst().goals());
        assertEquals(1, heard.refusals().size());
    }

    @Test
    void goalsMayStandInAnotherOrderThanTheirMatches() {
        var second = ROW.replace("2010-08-14", "2010-09-14").replace("3,1,2,0", "0,1,0,0");
        var goals = GOALS
                + GOAL.replace("2010-08-14", "2010-09-14") + "90,4,away,Silva,penalty\n"
                + GOAL + "1,,home,Defoe,goal\n" + GOAL + "2,,home,Defoe,goal\n" + GOAL + "3,,home,Defoe,goal\n"
                + GOAL + "4,,away,Silva,goal\n";

        var heard = read(LEAGUE + ROW + second, goals);

        assertEquals(List.of(), heard.refusals());
        assertEquals(4, heard.matches().getFirst().goals().size());
        assertEquals(
                List.of(new Goal(false, 90, 4, "Silva", Goal.Kind.PENALTY)),
                heard.matches().get(1).goals());
    }

    @Test
    void goalsWithoutTheirMatchAreRefused() {
        var other = GOALS + GOAL.replace("2010-08-14", "2011-08-14") + "1,,home,Defoe,goal\n";

        assertEquals(
                "The goals belong to no match of the files beside",
                read(LEAGUE + ROW, other).refusals().getFirst().reason());
        assertTrue(read(other).refusals().getFirst().reason().startsWith("Goals are read together with their matches"));
    }

    @Test
    void otherTablesAreRefusedAsAWhole() {
        var heard = read("club,name\najax,Ajax\n");

        assertEquals(1, heard.refusals().size());
        assertEquals(0, heard.refusals().getFirst().origin().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"club", "stage", "ruling", "team_news", "known_exception"})
    void tablesOfTheSitesOwnThatTellOfNoMatchArePassedOver(String table) throws IOException {
        assertEquals(
                List.of(),
                read(Files.readString(SHIPPED.resolve(table + ".csv"))).refusals());
    }

    @Test
    void otherBytesThanUtf8AreRefusedInWords() {
        var heard = read(StandardCharsets.ISO_8859_1, LEAGUE + ROW.replace("tottenham", "málaga"));

        assertTrue(
                heard.refusals().getLast().reason().contains("not in UTF-8"),
                heard.refusals().toString());
    }

    @Test
    void whateverHappensToAFileItIsReadOrRefused() {
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder(LEAGUE + ROW + ROW);
            for (int j = 0; j < 5; j++) {
                text.insert(random.nextInt(text.length()), "\",\n\r\u0000x-9é".charAt(random.nextInt(9)));
            }
            refused += read(text.toString(), GOALS + GOAL + "1,,home,Defoe,goal\n")
                    .refusals()
                    .size();
        }
        assertTrue(refused > 2_000);
    }

    private static Heard read(String... texts) {
        return read(StandardCharsets.UTF_8, texts);
    }

    private static Heard read(Charset charset, String... texts) {
        return read(Stream.of(texts)
                .map(text -> new InMemory(text.getBytes(charset)))
                .toList());
    }

    private static Heard read(List<? extends CsvFiles.File> files) {
        try {
            var heard = new Heard();
            CsvFiles.read(files, heard);
            return heard;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int lines(String name) throws IOException {
        return Files.readAllLines(SHIPPED.resolve(name)).size() - 1;
    }

    private record InMemory(byte[] bytes) implements CsvFiles.File {
        @Override
        public String place() {
            return "memory";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private record OnDisk(Path path) implements CsvFiles.File {
        @Override
        public String place() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
