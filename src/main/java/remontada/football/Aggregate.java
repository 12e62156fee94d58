package remontada.football;

import java.util.Optional;

/// Goals over both legs, extra time included, shoot-out and replay excluded; first-leg host first.
public record Aggregate(int host, int visitor) {

    public int goals(Side side) {
        return side == Side.HOST ? host : visitor;
    }

    /// The side with more goals; none when level.
    public Optional<Side> ahead() {
        if (host == visitor) {
            return Optional.empty();
        }
        return Optional.of(host > visitor ? Side.HOST : Side.VISITOR);
    }
}
