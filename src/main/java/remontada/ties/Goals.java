package remontada.ties;

import org.jspecify.annotations.Nullable;
import remontada.football.Side;

/// Goals of a tie's two sides, first-leg host first, whoever was at home.
public record Goals(int host, int visitor) {
    static @Nullable Goals of(@Nullable Short host, @Nullable Short visitor) {
        return host == null || visitor == null ? null : new Goals(host, visitor);
    }

    public int of(Side side) {
        return side == Side.HOST ? host : visitor;
    }

    public boolean isLevel() {
        return host == visitor;
    }
}
