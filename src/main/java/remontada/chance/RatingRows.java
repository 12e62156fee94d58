package remontada.chance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import remontada.chance.RatedMatch.Entrant;
import remontada.chance.RatedMatch.Setting;

/// Notes what every day of matches changed, as lines for the database to load.
final class RatingRows implements History.Watcher {
    private final StringBuilder clubs = new StringBuilder();
    private final StringBuilder countries = new StringBuilder();
    private final StringBuilder settings = new StringBuilder();

    StringBuilder clubs() {
        return clubs;
    }

    StringBuilder countries() {
        return countries;
    }

    StringBuilder settings() {
        return settings;
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
        Rows.add(
                clubs,
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
        Rows.add(
                countries,
                entrant.country(),
                LocalDate.ofEpochDay(rating.day()),
                rating.rest(),
                rating.level(),
                rating.doubt());
    }

    private void setting(Setting setting, SettingRating rating) {
        Rows.add(
                settings,
                RatedFields.name(setting.kind()),
                setting.competition(),
                LocalDate.ofEpochDay(rating.day()),
                rating.goals(),
                rating.goalsDoubt(),
                rating.edge(),
                rating.edgeDoubt());
    }
}
