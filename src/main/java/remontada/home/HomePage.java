package remontada.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.Ladder;
import remontada.live.LiveMark;
import remontada.live.LiveView;
import remontada.nights.Told;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.schemaorg.Thing;
import remontada.ties.Goals;
import remontada.ties.TieBand;

/// The first page.
///
/// @param now how the match stands that the headline speaks of; null while none is on
/// @param lead a word on what is not known; null where there is nothing to say
/// @param ended whether the last result is long past: then the ways back into the past come first
/// @param days what is coming, day by day
/// @param told what the record says of it
/// @param elsewhere what the other competitions play in those days
/// @param onNoDay ties whose next match is on no day that is known here
/// @param overdue ties whose last match has no result here
/// @param lastRound null before the first tie was decided
/// @param latest comebacks, but for those of the last round
/// @param beforeThese whether the last round had any
/// @param greatest from the furthest behind
/// @param record "All 52 comebacks in 229 ties"; null while there was none
/// @param lookUp the first leg that the form asks about: that of the side furthest behind
/// @param nights on which the greatest comebacks happened
/// @param things the site itself, and how it is searched
/// @param live how the page follows the matches of today; null where there are none
public record HomePage(
        Frame frame,
        String headline,
        @Nullable Now now,
        @Nullable String lead,
        boolean ended,
        List<Day> days,
        List<Told> told,
        List<Link> elsewhere,
        List<TieBand> onNoDay,
        List<TieBand> overdue,
        @Nullable LastRound lastRound,
        List<TieBand> latest,
        boolean beforeThese,
        Ladder greatest,
        @Nullable Link record,
        Goals lookUp,
        List<Night> nights,
        List<Thing> things,
        @Nullable LiveView live)
        implements Page {
    @Override
    public String template() {
        return "home/show";
    }

    @Override
    public boolean isLive() {
        return live != null && live.isOn();
    }

    /// A match that is on, or was when it was last heard of.
    ///
    /// @param mark null unless it is on
    public record Now(@Nullable LiveMark mark, String text) {}

    /// A day on which ties are played.
    ///
    /// @param few whether there is room to run them edge to edge
    public record Day(String date, String heading, List<TieBand> ties, boolean few) {}

    public record LastRound(String heading, List<TieBand> ties) {}

    public record Link(String text, String path) {}

    /// A night to go back to.
    public record Night(String path, String day, String story) {}
}
