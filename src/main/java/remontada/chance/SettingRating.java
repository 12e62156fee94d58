package remontada.chance;

/// Goals and home edge of a kind of match on the day of the last one.
///
/// @param goals logarithm of a side's goals between equals on neutral ground
/// @param edge by how much that grows for the home side and shrinks for the other
record SettingRating(double goals, double edge) {}
