package remontada.live;

import java.util.List;

/// What a page needs to follow matches that are on.
///
/// @param events where it is told of changes
/// @param version of what it says
/// @param matches those that are on; none before the first has begun
public record LiveView(String events, String version, List<Stand> matches) {
    /// Whether any of them is.
    public boolean isOn() {
        return !matches.isEmpty();
    }

    /// How one stands, for a script that says aloud what changed.
    ///
    /// @param tie the tie's address below `/ties/`
    /// @param homeGoal "Goal for Liverpool."
    /// @param corrected what is said of a score that is lower than it was
    /// @param text "Real Madrid 0–1 Liverpool, 63′."
    public record Stand(
            String tie, int home, int away, String homeGoal, String awayGoal, String corrected, String text) {}
}
