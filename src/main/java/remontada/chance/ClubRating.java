package remontada.chance;

/// What is known of a club on the day of its last match.
///
/// @param strength above its country's level
/// @param doubt variance of that
/// @param kind where it belongs and how fast it goes there (its pace is the model's)
/// @param openness goals at both ends
/// @param ground what its ground is worth beyond the usual home edge
record ClubRating(long day, double strength, double doubt, Drift kind, double openness, double ground) {}
