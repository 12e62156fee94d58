package remontada.records;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Side;
import remontada.statements.DecidedTie;

/// Every tie of two legs that football decided, in the orders that records are read in: the first of a filter are found
/// from the top, with a look at few.
///
/// @param late within 90 minutes and their stoppage time, latest first
/// @param lateInExtraTime latest first
/// @param unlikeliest whose winners were as good as out at some moment, the least likely first
/// @param upsets whose winners were the least likely before a ball was kicked, the least likely first
record RankedTies(List<Late> late, List<Late> lateInExtraTime, List<Shot> unlikeliest, List<Shot> upsets) {
    /// A tie in one of the orders.
    sealed interface Ranked {
        DecidedTie tie();
    }

    /// A goal of a second leg that put a club through for good.
    record Late(
            DecidedTie tie,
            Side side,
            int minute,
            @Nullable Short stoppage,
            @Nullable String scorer) implements Ranked {}

    /// @param chance of the winner
    /// @param minute when it was so small; null before the tie
    record Shot(DecidedTie tie, double chance, @Nullable Short minute) implements Ranked {}

    Stream<Ranked> all() {
        return Stream.of(late, lateInExtraTime, unlikeliest, upsets).flatMap(List::stream);
    }

    /// The first of those that had been decided on a day.
    static <T extends Ranked> List<T> first(List<T> ranked, Predicate<DecidedTie> asked, LocalDate day, int most) {
        return ranked.stream()
                .filter(one -> !one.tie().decidedOn().isAfter(day) && asked.test(one.tie()))
                .limit(most)
                .toList();
    }
}
