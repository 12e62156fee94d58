package remontada.about;

import java.util.List;
import remontada.platform.Frame;
import remontada.platform.Page;

/// How the chances are worked out, and how well they did.
///
/// @param looks how often the test ties had been looked at, and when last
/// @param aims what was aimed at, and by how much it was reached or missed
/// @param moments of the test ties
/// @param others ties of other kinds, in less detail
/// @param everyRound the first leg's score alone, and the model, on the ties of all rounds
/// @param parameters what the fit chose
public record MethodPage(
        Frame frame,
        String looks,
        List<String> aims,
        List<Moment> moments,
        List<Score> others,
        List<Score> everyRound,
        String fitted,
        List<Parameter> parameters)
        implements Page {
    @Override
    public String template() {
        return "about/method";
    }

    /// A moment at which the test ties were asked about.
    ///
    /// @param bins ties that were given about the same chance
    public record Moment(String id, String name, List<Score> scores, List<Bin> bins) {}

    /// How well a forecaster did.
    ///
    /// @param calibration its error, and what it would be if every chance were exactly right
    /// @param difference log loss of the model less the forecaster's, with its interval; empty for the model
    public record Score(
            String who,
            String ties,
            String logLoss,
            String brier,
            String calibration,
            String sharpness,
            String difference) {}

    /// @param wentThrough with its interval
    public record Bin(String chances, int ties, String meanChance, String wentThrough) {}

    public record Parameter(String name, String means, String value) {}
}
