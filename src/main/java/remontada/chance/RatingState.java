package remontada.chance;

import java.util.Map;
import remontada.chance.RatedMatch.Setting;

/// All ratings at the end of a day: enough to go on from there.
record RatingState(
        Map<Integer, ClubRating> clubs, Map<String, CountryRating> countries, Map<Setting, SettingRating> settings) {
    /// Before the first match.
    static final RatingState NONE = new RatingState(Map.of(), Map.of(), Map.of());
}
