package remontada.football;

/// One of the two clubs of a tie. A tie is always written first-leg host first.
public enum Side {
    /// At home in the first leg; the club written first of a single match.
    HOST,
    /// Away in the first leg, at home in the second.
    VISITOR;

    public Side other() {
        return this == HOST ? VISITOR : HOST;
    }
}
