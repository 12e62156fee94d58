package remontada.chance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.look.ChancePicture;

/// The chance of a tie as its page prints it.
///
/// @param number "1 in 38" or "62%"
/// @param said whose chance that is, and when
/// @param told both in a sentence to be read aloud, as where a picture cannot be seen
/// @param results what each result of the match to come would do; null when none is
/// @param course null where goals are not known, or nothing was played
public record ChanceView(
        String number,
        String said,
        String told,
        @Nullable Results results,
        @Nullable Course course) {

    /// @param club whose margins and chances they are
    public record Results(String heading, String club, List<Row> rows) {}

    /// @param result "win by two"
    /// @param likely how likely that is
    /// @param then the chance if it comes
    public record Row(String result, String likely, String then) {}

    /// The chance over the minutes of the tie.
    ///
    /// @param heading whose chance
    /// @param host at the top of the picture
    /// @param visitor at its foot
    /// @param sum the course in words
    /// @param moments the same in a table
    public record Course(
            String heading, String host, String visitor, ChancePicture picture, String sum, List<AtMoment> moments) {}

    /// @param when "after 87 minutes of the second leg"
    /// @param what "goal for Barcelona"
    public record AtMoment(String when, String what, String chance) {}
}
