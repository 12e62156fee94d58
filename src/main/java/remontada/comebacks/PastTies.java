package remontada.comebacks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.statements.Chase;
import remontada.statements.DecidedTie;
import remontada.statements.History;
import remontada.statements.OfFirstLeg;
import remontada.ties.Margin;

/// The ties of a filter, found in memory: those of two legs that football had decided by a day. What a page says of
/// them takes a look at each, and nothing from the database.
public final class PastTies {
    private PastTies() {}

    /// In no order.
    public static Stream<DecidedTie> of(TieFilter filter, History history, LocalDate day) {
        var ties = rounds(filter, history)
                .flatMap(of -> history.twoLegged(of.competition(), of.era(), of.kind(), filter.stage(), day).stream());
        return filter.isWhole() ? ties : ties.filter(seasons(filter, DecidedTie::season));
    }

    /// Those in which the side behind came back, in no order.
    public static Stream<Chase> comebacks(TieFilter filter, History history, LocalDate day) {
        return comebacksInOrder(filter, history, day).flatMap(Function.identity());
    }

    /// The same: those of each competition, era and kind of stage by themselves, oldest first.
    public static Stream<Stream<Chase>> comebacksInOrder(TieFilter filter, History history, LocalDate day) {
        return rounds(filter, history).map(of -> {
            var comebacks = history.comebacks(of.competition(), of.era(), of.kind(), day).stream();
            return filter.isWhole() ? comebacks : comebacks.filter(chase -> isIn(filter, history, chase.tie()));
        });
    }

    /// The same by the score of the first leg, which of a whole filter takes no look at the ties themselves.
    public static Stream<OfFirstLeg> byFirstLeg(TieFilter filter, History history, LocalDate day) {
        return filter.isWhole()
                ? rounds(filter, history).flatMap(of -> history.byFirstLeg(of.competition(), of.era(), of.kind(), day))
                : of(filter, history, day).filter(tie -> tie.first() != null).map(PastTies::alone);
    }

    private static OfFirstLeg alone(DecidedTie tie) {
        return new OfFirstLeg(requireNonNull(tie.first()), List.of(tie), tie.winningSide() == Side.VISITOR ? 1 : 0);
    }

    /// Ties of a whole filter with a side behind after the first leg.
    ///
    /// @param back only those in which it came back
    static Stream<List<Chase>> chases(
            TieFilter filter,
            Optional<Venue> secondLeg,
            Optional<Margin> margin,
            boolean back,
            History history,
            LocalDate day) {
        return rounds(filter, history)
                .map(of -> history.chases(of.competition(), of.era(), of.kind(), secondLeg, margin, back, day));
    }

    /// Finds out once which years are asked for, not for each of many ties.
    private static <T> Predicate<T> seasons(TieFilter filter, Function<T, Season> seasonOf) {
        int first = filter.firstYear();
        int last = filter.lastYear();
        return one -> {
            int year = seasonOf.apply(one).startYear();
            return year >= first && year <= last;
        };
    }

    private record Rounds(int competition, remontada.ties.Era era, String kind) {}

    private static Stream<Rounds> rounds(TieFilter filter, History history) {
        return history.competitions().entrySet().stream()
                .filter(known -> filter.isEveryCompetition() || known.getValue().equals(filter.competition()))
                .flatMap(known -> eras(filter.era())
                        .flatMap(era -> kinds(filter.scope()).map(kind -> new Rounds(known.getKey(), era, kind))));
    }

    /// Whether one of the ties of two legs that football decided is of a filter.
    public static boolean isIn(TieFilter filter, History history, DecidedTie tie) {
        return (filter.isEveryCompetition() || history.competition(filter.competition()) == tie.competitionId())
                && (filter.scope() == Scope.ALL || filter.scope().slug().equals(tie.stageKind()))
                && (filter.stage().isEmpty()
                        || filter.stage().get().equals(tie.stage().slug()))
                && filter.holds(tie.season());
    }

    private static Stream<remontada.ties.Era> eras(Era era) {
        return switch (era) {
            case CHAMPIONS_LEAGUE -> Stream.of(remontada.ties.Era.CHAMPIONS_LEAGUE);
            case EUROPEAN_CUP -> Stream.of(remontada.ties.Era.EUROPEAN_CUP);
            case ALL -> Stream.of(remontada.ties.Era.values());
        };
    }

    private static Stream<String> kinds(Scope scope) {
        return switch (scope) {
            case KNOCKOUT, QUALIFYING -> Stream.of(scope.slug());
            case ALL -> Stream.of(Scope.KNOCKOUT.slug(), Scope.QUALIFYING.slug());
        };
    }
}
