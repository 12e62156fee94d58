package remontada.clubs;

import java.util.List;
import java.util.Optional;
import remontada.chance.RatingQueries.OnDay;
import remontada.chance.RatingQueries.Rank;
import remontada.leagues.LeaguePlace;
import remontada.news.TeamNews;
import remontada.platform.Statement;

/// All that is known of a club on a day, before it is put into words.
///
/// @param ratings after every day on which it played
record ClubFacts(
        Club club,
        ClubRecord record,
        ClubForm form,
        Optional<LeaguePlace> place,
        List<Upcoming> upcoming,
        List<TeamNews> news,
        List<Statement> statements,
        List<OnDay> ratings,
        Optional<Rank> rank) {
    /// Its last match on record.
    Optional<FormMatch> lastSeen() {
        return form.newestFirst().stream().findFirst();
    }
}
