package remontada.chance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;

/// What the database holds of a club and its country as of a day, brought forward to that day.
///
/// @param rating null before its first match
/// @param level null before the first European match of its country
record KnownClub(
        String country,
        @Nullable ClubRating rating,
        @Nullable CountryRating level) {
    /// Its own strength above its country's level.
    Known strength(Model model, Kind kind, int season, long day) {
        if (rating == null) {
            var first = Kinds.of(model, kind, season);
            return new Known(first.rest(), first.spread());
        }
        var drift = Kinds.at(model, rating.seenIn(), rating.rest());
        return Known.after(drift, rating.strength(), rating.doubt(), day - rating.day());
    }

    Known countryLevel(Model model, long day) {
        if (level == null) {
            var first = Kinds.ofCountry(model, day);
            return new Known(first.rest(), first.spread());
        }
        return Known.after(Kinds.ofCountry(model, level.rest()), level.level(), level.doubt(), day - level.day());
    }

    double openness(Model model, long day) {
        return rating == null ? 0 : Kinds.openness(model).mean(rating.openness(), day - rating.day());
    }

    double ground(Model model, long day) {
        return rating == null ? 0 : Kinds.ground(model).mean(rating.ground(), day - rating.day());
    }

    /// Two clubs as of a day, the first one first.
    ///
    /// @param setting goals and edge of the kind of match
    static Pairing pair(
            Model model, KnownClub host, KnownClub visitor, KnownSetting setting, Kind kind, int season, LocalDate on) {
        long day = on.toEpochDay();
        var hostStrength = host.strength(model, kind, season, day);
        var visitorStrength = visitor.strength(model, kind, season, day);
        double gap = hostStrength.mean() - visitorStrength.mean();
        double doubt = hostStrength.variance() + visitorStrength.variance();
        if (!host.country().equals(visitor.country())) {
            var hostLevel = host.countryLevel(model, day);
            var visitorLevel = visitor.countryLevel(model, day);
            gap += hostLevel.mean() - visitorLevel.mean();
            doubt += hostLevel.variance() + visitorLevel.variance();
        }
        return new Pairing(
                setting.goals() + host.openness(model, day) + visitor.openness(model, day),
                setting.edge() + host.ground(model, day),
                setting.edge() + visitor.ground(model, day),
                gap,
                doubt);
    }

    /// A value and the variance of the doubt about it.
    record Known(double mean, double variance) {
        static Known after(Drift drift, double mean, double variance, long days) {
            return new Known(drift.mean(mean, days), drift.variance(variance, days));
        }
    }
}
