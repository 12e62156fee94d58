package remontada.chance;

/// Goals and home edge of a kind of match after the last day of it. Each `…Doubt` is a variance.
///
/// @param goals logarithm of a side's goals between equals on neutral ground
/// @param edge by how much that grows for the home side and shrinks for the other
record SettingRating(long day, double goals, double goalsDoubt, double edge, double edgeDoubt) {}
