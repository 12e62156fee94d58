package remontada.football;

import java.util.Arrays;

/// How a tie was decided: by what told the clubs apart in the end. Away goals that settled a tie after extra time
/// are away goals (Milan v Bayern 1990: 1-0, 1-2 after extra time), so extra time means more goals on aggregate.
/// A single match is `single-match` when 90 minutes were enough, else extra time or penalties.
public enum Method {
    AGGREGATE("aggregate"),
    AWAY_GOALS("away-goals"),
    EXTRA_TIME("extra-time"),
    PENALTIES("penalties"),
    REPLAY("replay"),
    COIN_TOSS("coin-toss"),
    WALKOVER("walkover"),
    DISQUALIFICATION("disqualification"),
    SINGLE_MATCH("single-match");

    private final String slug;

    Method(String slug) {
        this.slug = slug;
    }

    /// The word in addresses, CSV and JSON.
    public String slug() {
        return slug;
    }

    /// Whether football decided, and not a ruling against a club: only then can a tie be a comeback.
    public boolean onThePitch() {
        return this != WALKOVER && this != DISQUALIFICATION;
    }

    /// @throws IllegalArgumentException for any other word
    public static Method parse(String slug) {
        return Arrays.stream(values())
                .filter(method -> method.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a way to decide a tie: '" + slug + "'; write "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Method::slug).toList())));
    }
}
