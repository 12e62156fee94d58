package remontada.leagues;

import remontada.football.Season;
import remontada.platform.Sentence;

/// Where a club stands in its league.
///
/// @param season the one it played its last league match in
/// @param seasonIsOn whether that season is still the present one
/// @param points less deductions
public record LeaguePlace(
        int clubId,
        String league,
        String leagueName,
        Season season,
        boolean seasonIsOn,
        int position,
        int played,
        int points) {

    /// The place in JSON.
    public record Data(String name, String slug, String season, int position, int played, int points) {}

    public Data data() {
        return new Data(leagueName, league, season.name(), position, played, points);
    }

    public String path() {
        return "/leagues/" + league + "/" + season.name();
    }

    /// "42 points from 26 matches: sixth in the Premier League."
    public Sentence sentence() {
        return Sentence.of(seasonIsOn ? "leagues.place" : "leagues.place-then", "place", position)
                .with("points", points)
                .with("played", played)
                .with("season", season.name())
                .with("league", League.withArticle(league, leagueName));
    }
}
