package remontada.health;

import java.time.Instant;
import java.util.stream.Stream;

/// Looks at one side of the site. Whatever else is to be watched (a cache, a replica) becomes one more of these, in the
/// list that `App` hands to the health page.
@FunctionalInterface
public interface Check {
    /// @param database as it was seen a moment ago
    Stream<Finding> findings(Look database, Instant now);
}
