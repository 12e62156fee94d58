package remontada.football;

/// The goals of a match, home club first.
///
/// @throws IllegalArgumentException for a negative number of goals
public record Score(int home, int away) {

    public Score {
        if (home < 0 || away < 0) {
            throw new IllegalArgumentException("goals cannot be negative: " + home + "-" + away);
        }
    }

    public boolean isLevel() {
        return home == away;
    }

    public ClubScore seenByHome() {
        return new ClubScore(home, away);
    }

    public ClubScore seenByAway() {
        return new ClubScore(away, home);
    }
}
