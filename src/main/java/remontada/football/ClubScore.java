package remontada.football;

/// A score as one club sees it: its own goals first, wherever it played.
///
/// @throws IllegalArgumentException for a negative number of goals
public record ClubScore(int goalsFor, int goalsAgainst) {

    public static final ClubScore GOALLESS = new ClubScore(0, 0);

    public ClubScore {
        if (goalsFor < 0 || goalsAgainst < 0) {
            throw new IllegalArgumentException("goals cannot be negative: " + goalsFor + "-" + goalsAgainst);
        }
    }

    /// Goals won by; negative for a defeat.
    public int margin() {
        return goalsFor - goalsAgainst;
    }

    public Result result() {
        return Result.ofMargin(margin());
    }

    /// The same score seen by the opponent.
    public ClubScore reversed() {
        return new ClubScore(goalsAgainst, goalsFor);
    }

    public ClubScore plusScored(int goals) {
        return new ClubScore(goalsFor + goals, goalsAgainst);
    }

    public ClubScore plusConceded(int goals) {
        return new ClubScore(goalsFor, goalsAgainst + goals);
    }

    /// Whether a match that stands at `soFar` can still end with this score.
    public boolean canFollow(ClubScore soFar) {
        return goalsFor >= soFar.goalsFor && goalsAgainst >= soFar.goalsAgainst;
    }
}
