package remontada.intake.check;

/// How much of the history is looked at.
public enum Scope {
    ALL("", ""),
    /// The seasons of the pairs in table `touched`, and all matches of their clubs.
    TOUCHED(
            """
             WHERE (competition_id, season_id) IN (
                SELECT competition.id, season.id
                FROM touched
                JOIN competition ON competition.slug = touched.competition
                JOIN season ON season.slug = touched.season)\
            """,
            " WHERE club_id IN (SELECT club.id FROM touched JOIN club ON club.slug IN (touched.home, touched.away))"),

    /// The seasons of the matches in table `change`, and all matches of their clubs.
    CHANGED(
            " WHERE (competition_id, season_id) IN (SELECT competition_id, season_id FROM change)",
            " WHERE club_id IN (SELECT home_id FROM change UNION SELECT away_id FROM change)");

    private final String seasons;
    private final String clubs;

    Scope(String seasons, String clubs) {
        this.seasons = seasons;
        this.clubs = clubs;
    }

    /// What a check's query begins with; its one parameter is the latest day that can have results.
    String relations() {
        return "WITH today AS (SELECT ?::date AS day), ties AS (SELECT * FROM tie_record" + seasons
                + "), matches AS (SELECT * FROM match" + seasons + "), club_matches AS (SELECT * FROM club_match"
                + clubs + ") ";
    }

    /// A condition on ties.
    String ofTies() {
        return seasons.isEmpty() ? "true" : seasons.strip().substring("WHERE ".length());
    }
}
