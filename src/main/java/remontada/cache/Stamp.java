package remontada.cache;

import java.time.LocalDate;

/// One state of all that pages are made of. Whether an answer is still right is told by whether its stamp is the
/// present one: that very object, and no other.
final class Stamp {
    private static final long NOT_YET = 0;

    private final String version;
    private final LocalDate day;
    private volatile long endedAt = NOT_YET;

    /// @param version of the data
    /// @param day the site's own
    Stamp(String version, LocalDate day) {
        this.version = version;
        this.day = day;
    }

    boolean says(String otherVersion, LocalDate otherDay) {
        return version.equals(otherVersion) && day.equals(otherDay);
    }

    String version() {
        return version;
    }

    void end(long now) {
        endedAt = now;
    }

    /// When it was last known to be the present one.
    ///
    /// @param confirmedAt when the database was last asked
    long lastTrue(long confirmedAt) {
        return endedAt == NOT_YET ? confirmedAt : endedAt;
    }
}
