package remontada.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame;
import remontada.platform.Page;

/// How the site is.
///
/// @param heading in one sentence
/// @param build which program runs
/// @param findings what is wrong first
public record HealthPage(Frame frame, String heading, String build, List<Row> findings) implements Page {
    @Override
    public String template() {
        return "health/show";
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public boolean isHandedOn() {
        return false;
    }

    /// @param grade "Needs a look", "Wrong"; null where it is well, which needs no word
    /// @param advice what to do; null where there is nothing to do
    public record Row(
            String subject,
            @Nullable String grade,
            String text,
            @Nullable String advice) {}

    /// The same in JSON.
    ///
    /// @param status the worst of all grades
    public record Data(String status, String says, String build, List<DataRow> checks) {}

    /// One thing that was looked at.
    public record DataRow(
            String subject,
            String status,
            String says,
            @Nullable String advice) {}
}
