package remontada.health;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import remontada.health.Look.Data;
import remontada.health.Look.MatchesOn;
import remontada.health.Look.Seen;
import remontada.health.Look.SourceAnswer;
import remontada.platform.Sentence;

/// Whether the data is the edition that ships, how old it is, and whether those who tell it still do.
public final class DataCheck implements Check {
    /// Twice the time between two questions, and room for a slow answer.
    private static final Duration LATE = Duration.ofHours(3);

    private static final Duration LATE_IN_PLAY = Duration.ofMinutes(5);

    private final Supplier<String> shipped;
    private volatile String known = "";

    /// @param shipped the edition that ships with this program
    public DataCheck(Supplier<String> shipped) {
        this.shipped = shipped;
    }

    @Override
    public Stream<Finding> findings(Look database, Instant now) {
        if (!(database instanceof Seen(var _, var _, var state)) || state.data().edition() == null) {
            return Stream.empty();
        }
        return Stream.of(
                        Stream.of(edition(state.data()), changed(state.data(), now), on(state.on(), now)),
                        state.sources().stream()
                                .map(source -> answered(source, state.on().count() > 0, now)))
                .flatMap(found -> found);
    }

    private Finding edition(Data data) {
        var loaded = String.valueOf(data.edition());
        return loaded.equals(ours())
                ? Finding.good("edition", Sentence.of("health.edition-ours"))
                : Finding.doubtful(
                        "edition", Sentence.of("health.edition-another"), Sentence.of("health.same-everywhere"));
    }

    /// It takes a moment to work out, and never changes.
    private String ours() {
        if (known.isEmpty()) {
            known = shipped.get();
        }
        return known;
    }

    private static Finding changed(Data data, Instant now) {
        return Finding.good(
                "data",
                data.lastRunAt() == null
                        ? Sentence.of("health.data-as-shipped")
                        : Sentence.of("health.data-changed", "age", Ago.of(Duration.between(data.lastRunAt(), now)))
                                .with("runs", data.runs()));
    }

    private static Finding on(MatchesOn on, Instant now) {
        if (on.quietSince() == null) {
            return Finding.good("matches", Sentence.of("health.no-match-on"));
        }
        var silence = Duration.between(on.quietSince(), now);
        var said = Sentence.of("health.matches-on", "matches", on.count()).with("age", Ago.of(silence));
        return silence.compareTo(LATE_IN_PLAY) < 0
                ? Finding.good("matches", said)
                : Finding.doubtful("matches", said, Sentence.of("health.tell-how-it-stands"));
    }

    private static Finding answered(SourceAnswer source, boolean matchOn, Instant now) {
        var named = Sentence.of("health.source-never", "source", source.name()).with("failures", source.failures());
        if (source.answeredAt() == null) {
            return Finding.doubtful("source", named, Sentence.of("health.see-the-source"));
        }
        var age = Duration.between(source.answeredAt(), now);
        var said = new Sentence("health.source-answered", named.arguments()).with("age", Ago.of(age));
        var late = source.failures() > 0 && (matchOn || source.inPlay()) ? LATE_IN_PLAY : LATE;
        return age.compareTo(late) < 0
                ? Finding.good("source", said)
                : Finding.doubtful("source", said, Sentence.of("health.see-the-source"));
    }
}
