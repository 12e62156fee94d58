package remontada.chance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.football.Season;

/// What was known of a tie's clubs on a day.
///
/// @param setting of its kind of match; null before the first European match
record KnownClubs(
        KnownClub host, KnownClub visitor, @Nullable KnownSetting setting) {
    Pairing pairing(Model model, Kind kind, Season season, LocalDate day) {
        return KnownClub.pair(
                model, host, visitor, KnownSetting.orAtFirst(setting, model), kind, season.startYear(), day);
    }
}
