package remontada.firstlegs;

import java.util.List;
import remontada.comebacks.FilterForm;
import remontada.platform.Frame;
import remontada.platform.Page;

/// Every first-leg score.
///
/// @param matrix host goals down, visitor goals across
/// @param rarer scores beyond the matrix
/// @param margins home wins from the biggest on, level, away wins
/// @param every the list of all ties
public record FirstLegsPage(
        Frame frame,
        String summary,
        LookUp lookUp,
        FilterForm form,
        List<Row> matrix,
        List<Line> rarer,
        List<Line> margins,
        String every)
        implements Page {

    /// A row of the matrix.
    public record Row(int goals, List<Cell> cells) {}

    /// A score in the matrix.
    ///
    /// @param shown its figures
    /// @param said what they mean, for those who hear the page
    /// @param css how often the side behind came back, as a shade
    public record Cell(String path, String shown, String said, String css) {}

    /// A kind of first leg with its figures.
    ///
    /// @param host how often the first-leg host went through
    public record Line(String path, String name, int ties, String host, String visitor) {}

    @Override
    public String template() {
        return "first-legs/index";
    }
}
