package remontada.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The site's own day: today in the site's zone, or the day the operator set for trying the site out.
public final class SiteDay {
    private final Clock clock;
    private final Optional<LocalDate> fixed;

    /// @param clock in the site's zone
    public SiteDay(Clock clock, Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    public LocalDate today() {
        return fixed.orElseGet(() -> LocalDate.now(clock));
    }
}
