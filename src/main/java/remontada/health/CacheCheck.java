package remontada.health;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import remontada.cache.Keeping;
import remontada.platform.Sentence;

/// What the page cache holds, and whether it is known to be right.
public final class CacheCheck implements Check {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final long MEGABYTE = 1 << 20;

    private final Supplier<Keeping> cache;

    public CacheCheck(Supplier<Keeping> cache) {
        this.cache = cache;
    }

    @Override
    public Stream<Finding> findings(Look database, Instant now) {
        var kept = cache.get();
        return Stream.of(
                kept.unconfirmed().compareTo(LONG) < 0
                        ? Finding.good(
                                "cache",
                                Sentence.of("health.kept", "answers", kept.answers())
                                        .with("used", kept.bytes() / MEGABYTE)
                                        .with("most", kept.mostBytes() / MEGABYTE))
                        : Finding.doubtful(
                                "cache",
                                Sentence.of("health.kept-unconfirmed", "answers", kept.answers())
                                        .with("age", Ago.of(kept.unconfirmed())),
                                Sentence.of("health.kept-until-it-answers")));
    }
}
