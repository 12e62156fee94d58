package remontada.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a look at the database.
public sealed interface Look {
    Instant at();

    /// It answered.
    ///
    /// @param took until it had answered
    record Seen(Instant at, Duration took, State state) implements Look {}

    /// It did not.
    record Unseen(Instant at, Why why) implements Look {}

    /// Why there was no answer.
    enum Why {
        /// No connection can be made.
        AWAY,
        /// Every connection is in use.
        BUSY,
        /// It answered with an error.
        WRONG
    }

    /// What the database told.
    ///
    /// @param replicaBehind how far it lags behind the database that is written to; null where it is that one
    record State(
            Data data,
            List<SourceAnswer> sources,
            MatchesOn on,
            @Nullable Duration replicaBehind) {}

    /// What it holds.
    ///
    /// @param edition of the shipped history; null while none is loaded
    /// @param version another after every change
    /// @param runs of the intake so far
    /// @param lastRunAt null before the first
    record Data(
            @Nullable String edition,
            long version,
            int runs,
            @Nullable Instant lastRunAt) {}

    /// When a source on the web answered.
    ///
    /// @param answeredAt null where it never did
    /// @param failures since then
    record SourceAnswer(String name, @Nullable Instant answeredAt, int failures, boolean inPlay) {}

    /// The matches that are on.
    ///
    /// @param quietSince when the one was last heard of of which that is longest ago; null where none is on
    record MatchesOn(int count, @Nullable Instant quietSince) {}
}
