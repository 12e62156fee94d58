package remontada.ties;

import java.time.LocalDate;
import java.util.Map;
import remontada.chance.Forecast;

/// What is to be said, on a day, of ties that are not decided.
///
/// @param counts how often ties turned round from where these stand
/// @param kickOffs of the next matches whose hour is known, by the tie's id
/// @param forecasts by the tie's id
/// @param putOff the legs that were, by the tie's id
/// @param live those with a match today
public record Outlook(
        LocalDate day,
        PrecedentCounts counts,
        Map<Integer, KickOff> kickOffs,
        Map<Integer, Forecast> forecasts,
        Map<Integer, PutOff> putOff,
        LiveNow live) {}
