package remontada.live;

import java.util.stream.Stream;

/// How far a match is that is on.
public enum Period {
    /// Its 90 minutes, the break apart.
    ON("on"),
    HALF_TIME("half-time"),
    /// From the end of the 90 minutes on.
    EXTRA_TIME("extra-time"),
    PENALTIES("penalties"),
    /// Broken off; what becomes of it is not known.
    ABANDONED("abandoned");

    private final String slug;

    Period(String slug) {
        this.slug = slug;
    }

    /// The word in the data, in commands and in message arguments.
    public String slug() {
        return slug;
    }

    /// @throws IllegalArgumentException for any other word
    public static Period parse(String slug) {
        return Stream.of(values())
                .filter(period -> period.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + slug
                        + "' is no period of a match: write on, half-time, extra-time, penalties or abandoned"));
    }
}
