package remontada.intake.footballdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.football.Season;
import remontada.intake.reported.Expected;
import remontada.intake.reported.Heard;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

class MatchesAnswerTest {
    @Test
    void aFinishedMatchIsToldWithWhereAndWhenItWasSaid() {
        var match = Answers.only(Answers.match("FINISHED", Answers.regular("2-5", "2-2")));

        assertEquals("champions-league", match.competition());
        assertEquals(new Season(2022), match.season());
        assertEquals("LAST_16", match.round());
        assertEquals("Liverpool FC", match.home().name());
        assertEquals("Real Madrid CF", match.away().name());
        assertEquals(LocalDate.of(2023, 2, 21), match.day());
        assertEquals(LocalTime.of(20, 0), match.kickOff());
        assertEquals(ZoneOffset.UTC, match.zone());
        assertEquals(Status.PLAYED, match.status());
        assertEquals(new Result(new Score(2, 5), new Score(2, 2), null, null, null), match.result());
        assertEquals("https://example.org/matches#419884", match.origin().place());
        assertEquals(Instant.parse("2023-02-22T10:20:30Z"), match.origin().asOf());
    }

    /// The shoot-out is added to `fullTime` as documented; answers have been seen that leave it out, or leave
    /// `regularTime` out.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // duration,    fullTime, regular, extra, penalties;  90, 120, shoot-out
                "EXTRA_TIME,       3-1,   2-1,  1-0,  -,    2-1, 3-1, -",
                "EXTRA_TIME,       3-1,   -,    1-0,  -,    2-1, 3-1, -",
                "EXTRA_TIME,       3-1,   2-1,  -,    -,    2-1, 3-1, -",
                "PENALTY_SHOOTOUT, 7-6,   1-1,  0-0,  6-5,  1-1, 1-1, 6-5",
                "PENALTY_SHOOTOUT, 8-7,   1-1,  1-1,  6-5,  1-1, 2-2, 6-5",
                "PENALTY_SHOOTOUT, 8-7,   -,    1-1,  6-5,  1-1, 2-2, 6-5",
                "PENALTY_SHOOTOUT, 2-2,   1-1,  1-1,  6-5,  1-1, 2-2, 6-5",
                "PENALTY_SHOOTOUT, 5-4,   1-1,  -,    4-3,  1-1, -,   4-3"
            })
    void extraTimeAndShootOutAreTakenApart(
            String duration,
            String all,
            @Nullable String regular,
            @Nullable String extra,
            @Nullable String penalties,
            String ninety,
            @Nullable String hundredTwenty,
            @Nullable String shootOut) {
        var match = Answers.only(Answers.match("FINISHED", score(duration, all, regular, extra, penalties)));

        assertEquals(
                new Result(goals(ninety), new Score(0, 0), goals(hundredTwenty), goals(shootOut), null),
                match.result());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REGULAR,          3-1, 2-1, -,   -",
                "EXTRA_TIME,       3-1, 2-1, 0-0, -",
                "EXTRA_TIME,       3-1, -,   -,   -",
                "PENALTY_SHOOTOUT, 7-6, 1-1, 0-0, 5-4",
                "PENALTY_SHOOTOUT, 1-1, -,   0-0, 5-4",
                "PENALTY_SHOOTOUT, 6-6, 1-1, 0-0, 5-5",
                "PENALTY_SHOOTOUT, 7-6, 1-1, 0-0, -",
                "GOLDEN_GOAL,      3-1, 2-1, 1-0, -"
            })
    void numbersThatContradictEachOtherAreNotBelieved(
            String duration, String all, @Nullable String regular, @Nullable String extra, @Nullable String penalties) {
        Answers.reason(Answers.of(Answers.match("FINISHED", score(duration, all, regular, extra, penalties))));
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, SCHEDULED",
        "TIMED, SCHEDULED",
        "IN_PLAY, IN_PLAY",
        "PAUSED, IN_PLAY",
        "FINISHED, PLAYED",
        "SUSPENDED, ABANDONED",
        "POSTPONED, POSTPONED",
        "CANCELLED, CANCELLED",
        "AWARDED, AWARDED"
    })
    void everyStatusHasItsMeaning(String told, Status status) {
        assertEquals(
                status,
                Answers.only(Answers.match(told, Answers.regular("3-0", "1-0"))).status());
    }

    @Test
    void aSuspendedMatchHasNoScoreButThatOnThePitch() {
        var match = Answers.only(Answers.match("SUSPENDED", Answers.regular("1-0", "0-0")));

        assertEquals(new Score(1, 0), match.result().onPitch());
        assertNull(match.result().fullTime());
    }

    @Test
    void aMatchThatIsOnHasItsScoreAndMaybeItsMinute() {
        var match = Answers.match("IN_PLAY", Answers.regular("0-1", "null"));

        assertEquals(new Score(0, 1), Answers.only(match).result().fullTime());
        assertNull(Answers.only(match).minute());
        assertEquals(
                37,
                Answers.only(match.replace("\"matchday\"", "\"minute\": 37, \"matchday\""))
                        .minute());
        assertEquals(
                37,
                Answers.only(match.replace("\"matchday\"", "\"minute\": \"37\", \"matchday\""))
                        .minute());
    }

    @Test
    void aPostponedMatchHasNoScoreAndItsKickOffMayChange() {
        var match = Answers.only(Answers.match("POSTPONED", Answers.regular("null", "null"))
                .replace("2023-02-21T20:00:00Z", "2023-02-23T17:45:00Z"));

        assertNull(match.result());
        assertEquals(LocalDate.of(2023, 2, 23), match.day());
        assertEquals(LocalTime.of(17, 45), match.kickOff());
    }

    @Test
    void aDayWithoutATimeHasNoKickOff() {
        var match = Answers.match("SCHEDULED", Answers.regular("null", "null")).replace("T20:00", "T00:00");

        assertNull(Answers.only(match).kickOff());
    }

    @Test
    void groupAndMatchDayAreToldWhereThereAreSuch() {
        var match = Answers.only(Answers.match("FINISHED", Answers.regular("1-0", "0-0"))
                .replace("\"LAST_16\"", "\"GROUP_STAGE\"")
                .replace("\"group\": null", "\"group\": \"GROUP_A\"")
                .replace("\"matchday\": null", "\"matchday\": 4"));

        assertEquals("GROUP_STAGE, Matchday 4", match.round());
        assertEquals("A", match.group());
    }

    @Test
    void clubsThatAreNotKnownYetAreNoMatch() {
        var heard = Answers.read(Answers.of(Answers.match("TIMED", Answers.regular("null", "null"))
                .replace("\"name\": \"Real Madrid CF\"", "\"name\": null")));

        assertEquals(List.of(), heard.matches());
        assertEquals(List.of(), heard.refusals());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"status\": \"FINISHED\" | \"status\": \"OVER\"   | matches[0].status is not known: OVER",
                "\"home\": 2              | \"home\": \"2\"        | matches[0].score.fullTime.home is no whole number"
                        + " from 0 to 99",
                "\"home\": 2              | \"home\": 2.5          | matches[0].score.fullTime.home is no whole number"
                        + " from 0 to 99",
                "\"home\": 2              | \"home\": -2           | matches[0].score.fullTime.home is no whole number"
                        + " from 0 to 99",
                "\"home\": 2              | \"home\": null         | matches[0].score.fullTime has the goals of one"
                        + " side only",
                "\"name\": \"Liverpool FC\" | \"name\": 7          | matches[0].homeTeam.name is no text, or too long",
                "Liverpool FC             | Real Madrid CF         | matches[0]: Real Madrid CF does not play against"
                        + " itself",
                "Liverpool FC             | \\\\ud800FC            | matches[0].homeTeam.name holds what is no"
                        + " character",
                "2023-02-21T20:00:00Z     | 21 Feb                 | matches[0].utcDate is no instant: 21 Feb",
                "2022-06-21               | 2021-06-21 | matches[0] is of the season that starts on 2021-06-21, asked"
                        + " for was 2022-23"
            })
    void aMatchWithWrongTypesIsRefusedAloneByItsPath(String right, String wrong, String reason) {
        var good = Answers.match("FINISHED", Answers.regular("2-5", "0-0"));

        var heard = Answers.read(Answers.of(good.replaceFirst(Pattern.quote(right), wrong), good));

        assertEquals(
                List.of(reason),
                heard.refusals().stream().map(refusal -> refusal.reason()).toList());
        assertEquals(1, heard.matches().size());
    }

    @Test
    void anAnswerThatIsNotWholeIsRefusedAsOne() {
        var match = Answers.match("FINISHED", Answers.regular("2-5", "2-2"));
        var whole = Answers.of(match, match.replace("419884", "419885"));

        for (int end : List.of(0, 1, whole.indexOf("419885"), whole.length() - 3)) {
            var heard = Answers.read(whole.substring(0, end));

            assertEquals(1, heard.refusals().size(), "cut at " + end);
            assertEquals(List.of(), heard.matches(), "cut at " + end);
        }
        assertEquals(1, Answers.read(whole + "}").refusals().size());
        assertEquals(0, Answers.read(whole + "}").matches().size());
        assertEquals("The answer has no matches", Answers.reason("{\"message\": \"restricted\", \"errorCode\": 403}"));
        assertEquals("The answer has no matches", Answers.reason("[]"));
    }

    @Test
    void whateverHappensToAnAnswerItIsReadOrRefused() {
        var whole = Answers.of(
                Answers.match("FINISHED", Answers.regular("2-5", "2-2")),
                Answers.match("FINISHED", score("PENALTY_SHOOTOUT", "7-6", "1-1", "0-0", "6-5")));
        var seconds = Duration.ofMinutes(2);
        assertTimeoutPreemptively(seconds, () -> {
            int refused = 0;
            for (int seed = 0; seed < 5_000; seed++) {
                var heard = new Heard();
                var told = MatchesAnswer.read(mutated(whole, seed), "fuzz", Expected.NOTHING, heard);

                assertTrue(told || heard.matches().isEmpty() && heard.refusals().size() == 1, "seed " + seed);
                refused += heard.refusals().size();
            }
            assertTrue(refused > 2_000, "the mutations were harmless: " + refused);
        });
    }

    private static byte[] mutated(String whole, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder(whole);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(text.length() - 40);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, at + random.nextInt(30));
                case 1 ->
                    text.insert(
                            at,
                            List.of("[", "}", "\"", "null", "-1", "1e999", ",", "\u0000")
                                    .get(random.nextInt(8)));
                default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String score(
            String duration, String all, @Nullable String regular, @Nullable String extra, @Nullable String penalties) {
        return "\"winner\": null, \"duration\": \"" + duration + "\", " + Answers.score("fullTime", all) + ", "
                + Answers.score("halfTime", "0-0")
                + (regular == null ? "" : ", " + Answers.score("regularTime", regular))
                + (extra == null ? "" : ", " + Answers.score("extraTime", extra))
                + (penalties == null ? "" : ", " + Answers.score("penalties", penalties));
    }

    private static @Nullable Score goals(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split("-");
        return new Score(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
