package remontada.live;

import org.jspecify.annotations.Nullable;

/// Marks a match that is on, wherever it is listed: "Live 63′".
///
/// @param tie names it to the script that moves its clock on
/// @param clock "63′" or "half-time"; null where the minute is not known
public record LiveMark(String tie, @Nullable String clock) {}
