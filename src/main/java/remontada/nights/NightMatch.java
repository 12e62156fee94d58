package remontada.nights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;

/// A match of a night that belongs to no tie.
///
/// @param competition its name
/// @param european whether it is a European one
/// @param group of a group stage or league phase; null elsewhere
/// @param result null while it is not played, or not known
/// @param kickOff null where the hour is not known
/// @param postponed whether it was put off from that day to one that is not known
public record NightMatch(
        String competition,
        boolean european,
        @Nullable Group group,
        Club home,
        Club away,
        @Nullable Result result,
        @Nullable Instant kickOff,
        @Nullable String zone,
        boolean postponed) {

    /// @param stage its slug
    /// @param name such as `A`; null in a league phase
    public record Group(String stage, @Nullable String name) {
        static @Nullable Group of(@Nullable String stage, @Nullable String name) {
            return stage == null ? null : new Group(stage, name);
        }
    }

    /// Goals when play ended.
    public record Result(int home, int away) {
        static @Nullable Result of(@Nullable Short home, @Nullable Short away) {
            return home == null || away == null ? null : new Result(home, away);
        }
    }
}
