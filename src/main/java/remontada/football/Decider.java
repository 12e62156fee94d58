package remontada.football;

import java.util.Arrays;

/// What follows a tie (or a single match) that is level on everything that counts.
public enum Decider {
    EXTRA_TIME("extra-time"),
    REPLAY("replay"),
    PENALTIES("penalties"),
    COIN_TOSS("coin-toss");

    private final String slug;

    Decider(String slug) {
        this.slug = slug;
    }

    /// The word in the data and in message arguments.
    public String slug() {
        return slug;
    }

    /// @throws IllegalArgumentException for any other word
    public static Decider parse(String slug) {
        return Arrays.stream(values())
                .filter(decider -> decider.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a way to decide a level tie: '" + slug
                        + "'; write extra-time, replay, penalties or coin-toss"));
    }
}
