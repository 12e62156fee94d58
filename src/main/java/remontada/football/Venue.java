package remontada.football;

import static java.util.Locale.ROOT;

import java.util.Arrays;

/// Where a club played a match. A leg moved to a third ground is neutral in the records of both clubs,
/// though its host stays the host: UEFA counted the away goals of Porto v Chelsea 2021, both legs in Seville,
/// as if they had been played at home and away.
public enum Venue {
    HOME,
    AWAY,
    NEUTRAL;

    public Venue other() {
        return switch (this) {
            case HOME -> AWAY;
            case AWAY -> HOME;
            case NEUTRAL -> NEUTRAL;
        };
    }

    /// The word in addresses, CSV and JSON: `home`, `away`, `neutral`.
    public String slug() {
        return name().toLowerCase(ROOT);
    }

    /// @throws IllegalArgumentException for any other word
    public static Venue parse(String slug) {
        return Arrays.stream(values())
                .filter(venue -> venue.slug().equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("not a venue: '" + slug + "'; write home, away or neutral"));
    }
}
