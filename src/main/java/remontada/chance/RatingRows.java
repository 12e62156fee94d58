package remontada.chance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import remontada.chance.RatedMatch.Entrant;
import remontada.chance.RatedMatch.Setting;

/// Notes what every day of matches changed, as lines for the database to load.
final class RatingRows implements History.Watcher {
    private final Rows clubs = new Rows("club_rating (club_id, on_day, seen_in, rest, strength, doubt, openness,"
            + " openness_doubt, ground, ground_doubt)");
    private final Rows countries = new Rows("country_rating (country, on_day, rest, level, doubt)");
    private final Rows settings =
            new Rows("setting_rating (kind, competition_id, on_day, goals, goals_doubt, edge, edge_doubt)");

    /// Whether they had better be sent before more days are walked.
    boolean areMany() {
        return clubs.areMany();
    }

    /// Sends what was noted since the last time.
    void copy(Connection connection) throws SQLException {
        clubs.copy(connection);
        countries.copy(connection);
        settings.copy(connection);
    }

    @Override
    public void beforeMatch(RatedMatch match, Pairing pairing) {}

    @Override
    public void afterDay(List<RatedMatch> day, RatingProcess ratings) {
        long on = day.getFirst().day();
        var written = new HashSet<Object>();
        for (var match : day) {
            for (var entrant : List.of(match.home(), match.away())) {
                if (written.add(entrant.club())) {
                    club(entrant, ratings.rating(entrant, on));
                }
                if (!match.inOneCountry() && written.add(entrant.country())) {
                    country(entrant, ratings.countryRating(entrant, on));
                }
            }
            if (written.add(match.setting())) {
                setting(match.setting(), ratings.settingRating(match.setting(), on));
            }
        }
    }

    private void club(Entrant entrant, ClubRating rating) {
        clubs.add(
                entrant.club(),
                LocalDate.ofEpochDay(rating.day()),
                RatedFields.name(rating.seenIn()),
                rating.rest(),
                rating.strength(),
                rating.doubt(),
                rating.openness(),
                rating.opennessDoubt(),
                rating.ground(),
                rating.groundDoubt());
    }

    private void country(Entrant entrant, CountryRating rating) {
        countries.add(
                entrant.country(), LocalDate.ofEpochDay(rating.day()), rating.rest(), rating.level(), rating.doubt());
    }

    private void setting(Setting setting, SettingRating rating) {
        settings.add(
                RatedFields.name(setting.kind()),
                setting.competition(),
                LocalDate.ofEpochDay(rating.day()),
                rating.goals(),
                rating.goalsDoubt(),
                rating.edge(),
                rating.edgeDoubt());
    }
}
