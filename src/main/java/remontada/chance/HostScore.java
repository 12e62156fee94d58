package remontada.chance;

import remontada.football.Side;

/// Goals of the tie's host, and of its visitor, whoever is at home.
record HostScore(int host, int visitor) {
    static final HostScore GOALLESS = new HostScore(0, 0);

    HostScore plusGoal(Side side) {
        return side == Side.HOST ? new HostScore(host + 1, visitor) : new HostScore(host, visitor + 1);
    }

    /// The same score with the goals of each for the other.
    HostScore reversed() {
        return new HostScore(visitor, host);
    }

    int lead() {
        return host - visitor;
    }
}
