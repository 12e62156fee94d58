package remontada.live;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Score;
import remontada.football.Side;

/// A match of a tie that is played today, and what was last heard of it.
///
/// @param tie the tie's address below `/ties/`
/// @param leg 1 or 2, 3 for a replay
/// @param home the side of the tie that is at home
/// @param over whether it has a result
/// @param heard null before anything was heard, and once that is too long ago to tell
public record LiveMatch(
        String tie,
        int tieId,
        int leg,
        Side home,
        boolean over,
        @Nullable Heard heard) {
    /// The chance moves while nothing happens: pages are told anew after this many minutes.
    private static final int MINUTES_ALIKE = 5;

    /// How it stood when it was last heard of.
    ///
    /// @param minute that is being played; null where the source does not tell
    /// @param score extra time included, home club first
    /// @param penalties of the shoot-out
    /// @param recent whether it can be told as it stands, rather than as it was last heard
    /// @param version another whenever score or period changes
    public record Heard(
            Period period,
            @Nullable Integer minute,
            @Nullable Integer stoppage,
            Score score,
            @Nullable Score penalties,
            Instant at,
            boolean recent,
            long version) {}

    /// How it stands, while it is on.
    public Optional<Heard> now() {
        return told().filter(Heard::recent).filter(last -> last.period() != Period.ABANDONED);
    }

    /// How it stood when play was broken off, until that is settled.
    public Optional<Heard> brokenOff() {
        return told().filter(last -> last.period() == Period.ABANDONED);
    }

    /// How it stood when it was last heard of, where that is some minutes ago.
    public Optional<Heard> lastHeard() {
        return told().filter(last -> !last.recent()).filter(last -> last.period() != Period.ABANDONED);
    }

    /// Another whenever there is something else to tell.
    public String version() {
        if (over) {
            return "over";
        }
        var last = heard;
        if (last == null) {
            return "due";
        }
        return last.version()
                + (last.period() == Period.ABANDONED
                        ? ""
                        : !last.recent()
                                ? "-silent"
                                : last.minute() == null ? "" : "-" + last.minute() / MINUTES_ALIKE);
    }

    /// What there is to tell of it, however old.
    public Optional<Heard> told() {
        return over ? Optional.empty() : Optional.ofNullable(heard);
    }
}
