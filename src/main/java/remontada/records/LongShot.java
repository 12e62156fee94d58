package remontada.records;

import org.jspecify.annotations.Nullable;
import remontada.football.Side;
import remontada.ties.TieSummary;

/// A tie won against the odds.
///
/// @param side that went through
/// @param chance it had: before the tie, or the least it ever had
/// @param minute of the tie after which it had it; null before the tie
public record LongShot(
        TieSummary tie, Side side, double chance, @Nullable Short minute) {}
