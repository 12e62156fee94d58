package remontada.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.football.Season;
import remontada.intake.footballdata.Answers;
import remontada.intake.reported.Heard;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.web.WebReader.Outcome;

/// Against a server that plays what sources on the web do. No test waits: sleeping is only written down.
class WebReaderTest {
    private static final Instant NOW = Instant.parse("2023-02-21T20:00:00Z");
    private static final String TOKEN = "a-secret-token";
    private static final String GOOD = Answers.of(Answers.match("FINISHED", Answers.regular("2-5", "2-2")));
    private static final Patience QUICK = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(20), 4, Duration.ofSeconds(1), Duration.ofSeconds(90));

    private final List<Duration> slept = new ArrayList<>();
    private final Heard heard = new Heard();
    private PlayedSource source;

    @BeforeEach
    void open() throws IOException {
        source = new PlayedSource();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void aGoodAnswerIsTold() {
        source.then(200, GOOD, "ETag", "\"one\"", "Last-Modified", "Tue, 21 Feb 2023 22:00:00 GMT");

        var told = assertInstanceOf(Outcome.Told.class, read());

        assertEquals(new Validators("\"one\"", "Tue, 21 Feb 2023 22:00:00 GMT"), told.validators());
        assertEquals(new Score(2, 5), heard.matches().getFirst().result().fullTime());
        assertEquals(
                "/v4/competitions/CL/matches?season=2022",
                source.asked().getFirst().path());
        assertEquals(TOKEN, source.asked().getFirst().headers().get("X-Auth-Token"));
        assertEquals(List.of(), slept);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        source.then(304, "");

        assertEquals(new Outcome.Unchanged(), read(new Validators("\"one\"", "Tue, 21 Feb 2023 22:00:00 GMT")));
        assertEquals("\"one\"", source.asked().getFirst().headers().get("If-None-Match"));
        assertEquals(
                "Tue, 21 Feb 2023 22:00:00 GMT",
                source.asked().getFirst().headers().get("If-Modified-Since"));
        assertEquals(List.of(), heard.matches());
    }

    @Test
    void aSourceThatIsAskedTooOftenIsAskedAgainWhenItSaysSo() {
        source.then(429, "slow down", "Retry-After", "17")
                .then(429, "slow down", "Retry-After", "Tue, 21 Feb 2023 20:00:42 GMT")
                .then(200, GOOD);

        assertInstanceOf(Outcome.Told.class, read());
        assertEquals(List.of(Duration.ofSeconds(17), Duration.ofSeconds(42)), slept);
    }

    @Test
    void oneThatAsksForMoreThanOurPatienceIsLeftAlone() {
        source.then(429, "", "Retry-After", "3600");

        assertEquals(new Outcome.Failed(host() + " answered 429"), read());
        assertEquals(1, source.asked().size());
        assertEquals(List.of(), slept);
    }

    @Test
    void noQuestionIsAskedWhenNoneIsLeftInTheMinute() {
        source.then(200, GOOD, "X-Requests-Available-Minute", "0", "X-RequestCounter-Reset", "31")
                .then(200, GOOD, "X-Requests-Available-Minute", "9", "X-RequestCounter-Reset", "60");
        try (var web = client(QUICK)) {
            read(web, Validators.NONE);
            assertEquals(List.of(), slept);
            read(web, Validators.NONE);
        }

        assertEquals(List.of(Duration.ofSeconds(31)), slept);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429})
    void aFailureThatMayPassIsFollowedByAnotherQuestion(int status) {
        source.then(status, "oh").then(200, GOOD);

        assertInstanceOf(Outcome.Told.class, read());
        assertEquals(2, source.asked().size());
        assertBetween(500, 1000, slept.getFirst());
    }

    @Test
    void eachWaitIsLongerThanTheOneBeforeAndAtLastItIsGivenUp() {
        source.then(500, "").then(500, "").then(500, "").then(500, "");

        assertEquals(new Outcome.Failed(host() + " answered 500"), read());
        assertEquals(4, source.asked().size());
        assertEquals(3, slept.size());
        assertBetween(500, 1000, slept.get(0));
        assertBetween(1000, 2000, slept.get(1));
        assertBetween(2000, 4000, slept.get(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404})
    void aFailureThatWillNotPassIsFinal(int status) {
        source.then(status, "no", "Location", "http://localhost:1/");

        var failed = assertInstanceOf(Outcome.Failed.class, read());

        assertTrue(failed.reason().startsWith(host() + " answered " + status));
        assertFalse(failed.reason().contains(TOKEN));
        assertEquals(1, source.asked().size());
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForWithoutEnd() {
        var hanging = new CountDownLatch(1);
        source.then(exchange -> await(hanging)).then(exchange -> {
            exchange.sendResponseHeaders(200, GOOD.length());
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(hanging);
        });
        var hasty = new Patience(
                Duration.ofSeconds(5), Duration.ofMillis(300), 2, Duration.ofSeconds(1), Duration.ofSeconds(90));

        try (var web = client(hasty)) {
            var failed = assertInstanceOf(Outcome.Failed.class, read(web, Validators.NONE));
            assertTrue(
                    failed.reason().startsWith("No whole answer came from " + host())
                            || failed.reason().contains("timed out"),
                    failed.reason());
        }
        hanging.countDown();
        assertEquals(2, source.asked().size());
        assertEquals(List.of(), heard.matches());
    }

    @Test
    void aTruncatedBodyIsNoAnswerAndItsMatchesAreNotBelieved() {
        source.then(exchange -> {
                    exchange.sendResponseHeaders(200, GOOD.getBytes(StandardCharsets.UTF_8).length);
                    exchange.getResponseBody().write(GOOD.getBytes(StandardCharsets.UTF_8), 0, 900);
                    exchange.getResponseBody().flush();
                })
                .then(200, GOOD);

        assertInstanceOf(Outcome.Told.class, read());
        assertEquals(2, source.asked().size());
        assertEquals(1, heard.matches().size());
    }

    @Test
    void brokenJsonIsRefusedAsOneAndItsValidatorsAreForgotten() {
        source.then(200, GOOD.substring(0, 900), "ETag", "\"broken\"");

        assertEquals(new Outcome.Failed("The answer is not whole"), read());
        assertEquals(1, heard.refusals().size());
        assertEquals(List.of(), heard.matches());
    }

    @Test
    void aBodyLargerThanAnySeasonIsNotTakenIn() {
        PlayedSource.Reply endless = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(block);
            }
        };
        source.then(endless).then(endless).then(endless).then(endless);

        var failed = assertInstanceOf(Outcome.Failed.class, read());
        assertTrue(failed.reason().startsWith("The connection to " + host() + " failed"), failed.reason());
        assertEquals(List.of(), heard.refusals());
    }

    @Test
    void aPackedBodyIsUnpackedAndABombIsNot() throws IOException {
        source.then(packed(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Outcome.Told.class, read());
        assertEquals("gzip", source.asked().getFirst().headers().get("Accept-Encoding"));

        var bomb = packed(new byte[WebClient.LARGEST + 1]);
        source.then(bomb).then(bomb).then(bomb).then(bomb);
        var failed = assertInstanceOf(Outcome.Failed.class, read());
        assertTrue(failed.reason().contains("larger than"), failed.reason());
    }

    @Test
    void whatASourceChangesIsToldAsItNowIs() {
        var match = Answers.match("TIMED", Answers.regular("null", "null"));
        source.then(200, Answers.of(match))
                .then(200, Answers.of(match.replace("T20:00:00Z", "T17:45:00Z")))
                .then(200, Answers.of(match.replace("TIMED", "POSTPONED")))
                .then(200, Answers.of(Answers.match("SUSPENDED", Answers.regular("1-0", "0-0"))))
                .then(200, Answers.of(match.replace("Real Madrid CF", "Nobody FC")));

        for (int i = 0; i < 5; i++) {
            read();
        }

        assertEquals(LocalTime.of(17, 45), heard.matches().get(1).kickOff());
        assertEquals(Status.POSTPONED, heard.matches().get(2).status());
        assertEquals(Status.ABANDONED, heard.matches().get(3).status());
        assertEquals("Nobody FC", heard.matches().get(4).away().name());
    }

    @Test
    void footballTxtIsReadFromTheWebAndNeverShownTheToken() {
        source.then(200, "= Cup 2022/23\nFinal\nMay 14\n  Alpha 2-1 Beta\n", "ETag", "\"txt\"");

        try (var web = client(QUICK)) {
            var text = new WebSource(
                    "cup", WebSource.Kind.FOOTBALL_TXT, source.address("/cup.txt"), new Season(2022), "cup", 1);
            assertEquals(
                    new Outcome.Told(new Validators("\"txt\"", null)),
                    new WebReader(web, Optional.of(TOKEN)).read(text, Validators.NONE, heard));
        }
        assertEquals("cup", heard.matches().getFirst().competition());
        assertFalse(source.asked().getFirst().headers().containsKey("X-Auth-Token"));
    }

    @Test
    void oneThatIsNotThereIsAFailureInWords() {
        source.close();

        var failed = assertInstanceOf(Outcome.Failed.class, read());

        assertEquals("The connection to " + host() + " failed: nothing answers there", failed.reason());
        assertEquals(3, slept.size());
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        try (var web = client(QUICK)) {
            var failed = assertInstanceOf(
                    Outcome.Failed.class,
                    new WebReader(web, Optional.of(TOKEN))
                            .read(source("https://nowhere.invalid/matches"), Validators.NONE, heard));
            assertEquals(
                    "The connection to nowhere.invalid failed: no such host is known here; is this machine on the"
                            + " network?",
                    failed.reason());
        }
    }

    @Test
    void withoutATokenNothingIsAsked() {
        try (var web = client(QUICK)) {
            var failed = assertInstanceOf(
                    Outcome.Failed.class,
                    new WebReader(web, Optional.empty())
                            .read(source(source.address("/v4").toString()), Validators.NONE, heard));
            assertTrue(failed.reason().contains("set FOOTBALL_DATA_TOKEN"), failed.reason());
        }
        assertEquals(0, source.asked().size());
    }

    private String host() {
        return source.address("/").getAuthority();
    }

    private static WebSource source(String address) {
        return new WebSource(
                "cl", WebSource.Kind.FOOTBALL_DATA, URI.create(address), new Season(2022), "champions-league", 60);
    }

    private Outcome read() {
        return read(Validators.NONE);
    }

    private Outcome read(Validators have) {
        try (var web = client(QUICK)) {
            return read(web, have);
        }
    }

    private Outcome read(WebClient web, Validators have) {
        var cl = new WebSource(
                "cl",
                WebSource.Kind.FOOTBALL_DATA,
                source.address("/v4/competitions/CL/matches?season=2022"),
                new Season(2022),
                "champions-league",
                60);
        return new WebReader(web, Optional.of(TOKEN)).read(cl, have, heard);
    }

    private WebClient client(Patience patience) {
        return new WebClient(patience, Clock.fixed(NOW, ZoneOffset.UTC), slept::add, new Random(7));
    }

    private static PlayedSource.Reply packed(byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertBetween(long least, long most, Duration time) {
        assertTrue(time.toMillis() >= least && time.toMillis() <= most, time.toString());
    }
}
