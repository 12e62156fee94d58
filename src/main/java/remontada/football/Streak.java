package remontada.football;

/// A run of `matches` in a row, at least 1.
public record Streak(Run run, int matches) {

    /// Whether this streak says everything that `that` does.
    boolean covers(Streak that) {
        return matches >= that.matches && run.saysAlso().contains(that.run);
    }
}
