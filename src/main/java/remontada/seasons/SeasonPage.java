package remontada.seasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.live.LiveView;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.ties.TieBand.Live;

/// A season of a competition: its bracket and its ties.
///
/// @param lead who won and how often somebody came back
/// @param rounds of the bracket, first to last
/// @param way null when there is nothing left to win, or too much
/// @param groupStages a line each
/// @param knockout the knock-out ties as a table
/// @param qualifying the ties before; null without any
/// @param live how the page follows the matches of today; null where there are none
public record SeasonPage(
        Frame frame,
        String heading,
        String lead,
        List<Column> rounds,
        @Nullable Way way,
        List<String> groupStages,
        List<Rows> knockout,
        @Nullable Qualifying qualifying,
        @Nullable LiveView live)
        implements Page {
    @Override
    public String template() {
        return "seasons/show";
    }

    @Override
    public boolean isLive() {
        return live != null && live.isOn();
    }

    /// How likely each club still in it is to get how far.
    ///
    /// @param lead how that was worked out
    /// @param stages the headings, the title last
    public record Way(String lead, List<String> stages, List<Hopeful> clubs) {}

    public record Hopeful(String name, String path, List<String> chances) {}

    /// A round of the bracket.
    public record Column(String heading, List<Slot> ties) {}

    /// A tie of the bracket.
    ///
    /// @param how what is worth a word beside the aggregate; null where it says it all
    /// @param live its match of today; null where there is none
    public record Slot(
            String path,
            List<Opponent> sides,
            @Nullable String how,
            boolean comeback,
            @Nullable Live live) {}

    /// @param goals on aggregate; null before the first leg
    public record Opponent(
            String name, String kit, @Nullable String goals, boolean through) {}

    public record Qualifying(String summary, List<Rows> stages) {}

    /// The ties of a stage in a table.
    ///
    /// @param id the stage's slug, by which ties lead to it
    public record Rows(String id, String heading, List<Row> ties) {}

    /// @param live its match of today; null where there is none
    public record Row(
            String path,
            Opponent host,
            Opponent visitor,
            String legs,
            String total,
            String outcome,
            boolean comeback,
            @Nullable Live live) {}
}
