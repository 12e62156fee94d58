package remontada.nights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import remontada.platform.AsOf;
import remontada.platform.Statement;
import remontada.ties.TieDetails;
import remontada.ties.TieSummary;

/// What the record says of a night. Whoever knows the record tells; the night's page only shows it.
public interface NightRemarks {
    /// A statement, and the tie it is about.
    record Remarked(TieSummary tie, Statement statement) {}

    /// The most telling statements over all ties, weightiest first.
    ///
    /// @param details of the ties, by their ids
    List<Remarked> on(Collection<TieSummary> ties, Map<Integer, TieDetails> details, AsOf asOf);
}
