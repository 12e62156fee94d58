package remontada.chance;

/// The level of a country's clubs in Europe on the day of the last match of one of them.
///
/// @param doubt variance of the level
/// @param rest where the country belongs
record CountryRating(long day, double level, double doubt, double rest) {}
