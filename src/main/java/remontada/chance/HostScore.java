package remontada.chance;

import remontada.football.Side;

/// Goals of the tie's host, and of its visitor, whoever is at home.
public record HostScore(int host, int visitor) {
    public static final HostScore GOALLESS = new HostScore(0, 0);

    HostScore plusGoal(Side side) {
        return side == Side.HOST ? new HostScore(host + 1, visitor) : new HostScore(host, visitor + 1);
    }

    public int lead() {
        return host - visitor;
    }
}
