package remontada.football;

/// The rules walked one by one, with four numbers and no cleverness, to hold the quick answers against.
public final class SlowReference {

    private SlowReference() {}

    /// The verdict for the club whose goals come first.
    ///
    /// @param first goals of the club and of its opponent in the first leg
    /// @param second goals of the club and of its opponent in the second, extra time included
    public static Verdict verdict(TieRules rules, ClubScore first, ClubScore second, boolean atHomeInSecondLeg) {
        int club = first.goalsFor() + second.goalsFor();
        int opponent = first.goalsAgainst() + second.goalsAgainst();
        if (club > opponent) {
            return Verdict.THROUGH;
        }
        if (club < opponent) {
            return Verdict.OUT;
        }
        if (rules.awayGoals()) {
            int clubAway = atHomeInSecondLeg ? first.goalsFor() : second.goalsFor();
            int opponentAway = atHomeInSecondLeg ? second.goalsAgainst() : first.goalsAgainst();
            if (clubAway > opponentAway) {
                return Verdict.THROUGH;
            }
            if (clubAway < opponentAway) {
                return Verdict.OUT;
            }
        }
        return Verdict.LEVEL;
    }
}
