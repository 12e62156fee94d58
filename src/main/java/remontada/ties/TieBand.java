package remontada.ties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.live.LiveMark;

/// A tie in a list: its two clubs in their kits, one above the other, and what it comes to.
///
/// @param name "Liverpool v Real Madrid"
/// @param sides first-leg host first
/// @param line what is needed or how it ended
/// @param aside how often that happened before; null where there is nothing to add
/// @param next when the next match is; null when over, or where there is nothing to add
/// @param comeback whether the line tells of a comeback
/// @param live its match of today; null where there is none
public record TieBand(
        String path,
        String name,
        List<BandSide> sides,
        String line,
        @Nullable String aside,
        @Nullable Next next,
        boolean comeback,
        @Nullable Live live) {

    TieBand followedBy(@Nullable Next match) {
        return new TieBand(path, name, sides, line, aside, match, comeback, live);
    }

    TieBand following(Live match) {
        return new TieBand(path, name, sides, line, aside, next, comeback, match);
    }

    /// A match of today.
    ///
    /// @param tie names it to the script
    /// @param mark null unless it is on
    public record Live(String tie, @Nullable LiveMark mark) {}

    /// One club's band.
    ///
    /// @param kit the classes that wear its kit
    /// @param legs both legs' scores, beside the first-leg host's name; null until there are two
    /// @param score its goals so far; null before the first leg
    public record BandSide(
            String name,
            String kit,
            @Nullable String legs,
            @Nullable String score) {}

    /// When the next match is.
    ///
    /// @param said "Second leg on Wednesday 15 March,"; null where the list says the day
    /// @param hour null where it is not known
    public record Next(@Nullable String said, @Nullable Hour hour) {}

    /// @param instant for programs, `2023-03-15T20:00:00Z`
    /// @param zone of the ground
    /// @param text "21:00 CET"
    public record Hour(String instant, String zone, String text) {}
}
