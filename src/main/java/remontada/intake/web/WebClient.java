package remontada.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/// Asks sources over HTTP, one question at a time: keeps to their pace, asks again after a failure that may pass, and
/// believes whole answers only. Redirects are not followed, so that a token goes to no other host.
public final class WebClient implements AutoCloseable {
    /// A season's matches take less than a tenth.
    static final int LARGEST = 16 << 20;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http;
    private final Patience patience;
    private final Pace pace;
    private final Sleeper sleeper;
    private final RandomGenerator random;

    public WebClient(Patience patience, Clock clock, Sleeper sleeper, RandomGenerator random) {
        this.patience = patience;
        this.pace = new Pace(clock);
        this.sleeper = sleeper;
        this.random = random;
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// Waits as long as {@link Patience} allows, and no longer. When interrupted it has failed.
    public Answer ask(Question question) {
        try {
            return askPatiently(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed("The question was broken off");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private Answer askPatiently(Question question) throws InterruptedException {
        var host = question.address().getAuthority();
        for (int number = 1; ; number++) {
            var pause = pace.pause(host);
            if (pause.compareTo(patience.longest()) > 0) {
                return new Answer.Failed(host + " takes no question for another " + pause.toSeconds() + " seconds");
            }
            if (pause.isPositive()) {
                sleeper.sleep(pause);
            }
            var attempt = attempt(question, host);
            var before = attempt.pause().orElse(patience.before(number, random));
            if (attempt.isFinal() || number >= patience.attempts() || before.compareTo(patience.longest()) > 0) {
                return attempt.answer();
            }
            sleeper.sleep(before);
        }
    }

    /// @param isFinal whether there is no use in asking again
    /// @param pause how long the source asks us to wait before that
    private record Attempt(Answer answer, boolean isFinal, Optional<Duration> pause) {
        static Attempt last(Answer answer) {
            return new Attempt(answer, true, Optional.empty());
        }

        static Attempt failed(String reason, Optional<Duration> pause) {
            return new Attempt(new Answer.Failed(reason), false, pause);
        }
    }

    private Attempt attempt(Question question, String host) throws InterruptedException {
        var asked = http.sendAsync(
                question.request(patience.answer()), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            var response = asked.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            pace.note(host, response.headers());
            return attempt(response, host);
        } catch (TimeoutException e) {
            return Attempt.failed(
                    "No whole answer came from " + host + " within "
                            + patience.answer().toSeconds() + " seconds",
                    Optional.empty());
        } catch (ExecutionException | IOException e) {
            var cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            return Attempt.failed("The connection to " + host + " failed: " + why(cause), Optional.empty());
        } finally {
            asked.cancel(true);
        }
    }

    private Attempt attempt(HttpResponse<byte[]> response, String host) throws IOException {
        int status = response.statusCode();
        if (status == OK) {
            return Attempt.last(new Answer.Body(unpacked(response), Validators.of(response.headers())));
        }
        if (status == NOT_MODIFIED) {
            return Attempt.last(new Answer.Unchanged());
        }
        if (status == TOO_MANY || status >= SERVER_ERROR) {
            return Attempt.failed(host + " answered " + status, pace.retryAfter(response.headers()));
        }
        return Attempt.last(new Answer.Failed(host + " answered " + status + meaning(status)));
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        if (!response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
            return response.body();
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            var bytes = unpacked.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("the answer is larger than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }

    private static String why(Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException late -> "it did not answer in time";
            case ConnectException away ->
                away.getCause() instanceof UnresolvedAddressException
                        ? "no such host is known here; is this machine on the network?"
                        : "nothing answers there";
            case SSLException doubtful -> "its certificate is not to be believed (" + doubtful.getMessage() + ")";
            default -> String.valueOf(cause.getMessage());
        };
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403 -> ": it wants another token, or does not give this competition to the token's account";
            case 404 -> ": there is nothing at this address";
            default -> "";
        };
    }
}
