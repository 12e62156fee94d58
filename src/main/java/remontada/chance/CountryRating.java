package remontada.chance;

/// The level of a country's clubs in Europe after the matches of a day.
///
/// @param day since 1970-01-01, of the last European match of one of them
/// @param rest the level that it drifts to in time
/// @param doubt variance of the level
record CountryRating(long day, double rest, double level, double doubt) {}
