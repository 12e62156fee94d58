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
/// @param kickOff of the match to come; null when over or the hour is not known
/// @param comeback whether the line tells of a comeback
/// @param live its match of today; null where there is none
public record TieBand(
        String path,
        String name,
        List<BandSide> sides,
        String line,
        @Nullable String aside,
        @Nullable Hour kickOff,
        boolean comeback,
        @Nullable Live live) {

    TieBand kickingOff(@Nullable Hour hour) {
        return new TieBand(path, name, sides, line, aside, hour, comeback, live);
    }

    TieBand following(Live match) {
        return new TieBand(path, name, sides, line, aside, kickOff, comeback, match);
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

    /// @param instant for programs, `2023-03-15T20:00:00Z`
    /// @param zone of the ground
    /// @param text "21:00 CET"
    public record Hour(String instant, String zone, String text) {}
}
