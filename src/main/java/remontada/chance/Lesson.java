package remontada.chance;

/// What a score says about the gap between two clubs (home edge included) and about the goals to expect of both: the
/// most likely pair given the score and what was thought before, found by Newton's steps.
///
/// @param gapMove how far the gap moves, by unit of its variance
/// @param gapCertainty what the match adds to the certainty of the gap
record Lesson(double gapMove, double gapCertainty, double goalsMove, double goalsCertainty) {
    private static final int STEPS = 4;

    /// @param weight what a match of this kind tells
    /// @param gapDoubt variance of the gap, edge included
    static Lesson of(RatedMatch match, double weight, double goals, double gap, double gapDoubt, double goalsDoubt) {
        double gapBy = 0;
        double goalsBy = 0;
        double told = 0;
        for (int step = 0; step <= STEPS; step++) {
            double home = Math.exp(goals + goalsBy + gap + gapBy);
            double away = Math.exp(goals + goalsBy - gap - gapBy);
            told = weight * (home + away);
            if (step == STEPS) {
                break;
            }
            double homeMore = weight * (match.homeGoals() - home);
            double awayMore = weight * (match.awayGoals() - away);
            double gapSlope = homeMore - awayMore - gapBy / gapDoubt;
            double goalsSlope = homeMore + awayMore - goalsBy / goalsDoubt;
            double gapBend = told + 1 / gapDoubt;
            double goalsBend = told + 1 / goalsDoubt;
            double both = weight * (home - away);
            double determinant = gapBend * goalsBend - both * both;
            gapBy += (goalsBend * gapSlope - both * goalsSlope) / determinant;
            goalsBy += (gapBend * goalsSlope - both * gapSlope) / determinant;
        }
        return new Lesson(
                gapBy / gapDoubt, told / (1 + told * gapDoubt), goalsBy / goalsDoubt, told / (1 + told * goalsDoubt));
    }

    /// @param sign -1 for what is subtracted from the gap
    void aboutGap(Estimate part, int sign) {
        part.learn(sign * gapMove, gapCertainty);
    }

    void aboutGoals(Estimate part) {
        part.learn(goalsMove, goalsCertainty);
    }
}
