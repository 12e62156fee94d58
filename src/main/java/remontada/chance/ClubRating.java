package remontada.chance;

import remontada.chance.RatedMatch.Kind;

/// What is known of a club after the matches of a day. Each `…Doubt` is a variance.
///
/// @param day since 1970-01-01, of its last match
/// @param seenIn what kind of club it is: see [Kinds]
/// @param rest the strength that it drifts to in time
/// @param strength above its country's level
/// @param openness goals at both ends of its matches
/// @param ground what its ground is worth beyond the usual home edge
record ClubRating(
        long day,
        Kind seenIn,
        double rest,
        double strength,
        double doubt,
        double openness,
        double opennessDoubt,
        double ground,
        double groundDoubt) {}
