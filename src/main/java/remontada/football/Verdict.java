package remontada.football;

/// What a second-leg score means to one side.
public enum Verdict {
    THROUGH,
    /// Neither through nor out: extra time, a replay, penalties or a coin decide.
    LEVEL,
    OUT;

    /// The same seen by the other side.
    public Verdict other() {
        return switch (this) {
            case THROUGH -> OUT;
            case LEVEL -> LEVEL;
            case OUT -> THROUGH;
        };
    }
}
