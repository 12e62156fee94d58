package remontada.clubs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.chance.RatingQueries.OnDay;
import remontada.chance.RatingQueries.Rank;
import remontada.leagues.LeaguePlace;
import remontada.news.TeamNews;
import remontada.platform.Statement;
import remontada.ties.LiveTie;
import remontada.ties.Outlook;
import remontada.ties.TieSummary;

/// All that is known of a club on a day, before it is put into words.
///
/// @param outlook on its tie that plays today
/// @param ratings after every day on which it played
record ClubFacts(
        Club club,
        ClubRecord record,
        ClubForm form,
        Optional<LeaguePlace> place,
        List<Upcoming> upcoming,
        Outlook outlook,
        List<TeamNews> news,
        List<Statement> statements,
        List<OnDay> ratings,
        Optional<Rank> rank) {
    /// Its tie that is being played, or was when it was last heard of.
    List<TieSummary> playing() {
        return outlook.live().ties().values().stream()
                .filter(LiveTie::isTold)
                .map(LiveTie::tie)
                .toList();
    }

    /// What comes after that.
    Stream<Upcoming> next() {
        var playing = playing().stream().map(TieSummary::id).toList();
        return upcoming.stream().filter(match -> match.postponed() || !playing.contains(match.tie()));
    }

    /// Its last match on record.
    Optional<FormMatch> lastSeen() {
        return form.newestFirst().stream().findFirst();
    }
}
