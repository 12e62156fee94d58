package remontada.intake.web;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps to the number of questions a host allows: once it says that none is left in this minute, it is not asked
/// before the next. football-data.org tells by `X-Requests-Available-Minute` (what is left) and
/// `X-RequestCounter-Reset` (seconds until it is full again); any host may by `Retry-After`.
final class Pace {
    private static final String LEFT = "X-Requests-Available-Minute";
    private static final String RESET = "X-RequestCounter-Reset";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /// How long to wait before the host may be asked.
    Duration pause(String host) {
        var until = Duration.between(clock.instant(), notBefore.getOrDefault(host, Instant.EPOCH));
        return until.isNegative() ? Duration.ZERO : until;
    }

    void note(String host, HttpHeaders headers) {
        if (seconds(headers, LEFT).filter(Duration.ZERO::equals).isPresent()) {
            notBefore.put(host, clock.instant().plus(seconds(headers, RESET).orElse(MINUTE)));
        }
    }

    /// `Retry-After`, in seconds or as a date.
    Optional<Duration> retryAfter(HttpHeaders headers) {
        return seconds(headers, "Retry-After")
                .or(() -> headers.firstValue("Retry-After").flatMap(this::until).filter(wait -> !wait.isNegative()));
    }

    private Optional<Duration> until(String date) {
        try {
            var then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), then.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= 6)
                .filter(text -> text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
