package remontada.records;

import org.jspecify.annotations.Nullable;
import remontada.football.Side;
import remontada.ties.TieSummary;

/// The goal that put the winner of a tie ahead for good.
///
/// @param stoppage minutes of stoppage time; none in regular time
/// @param scorer none where the sources do not name him
public record DecidingGoal(
        TieSummary tie,
        Side side,
        int minute,
        @Nullable Short stoppage,
        @Nullable String scorer) {}
