package remontada.comebacks;

import java.time.LocalDate;
import java.util.stream.Stream;
import remontada.statements.DecidedTie;
import remontada.statements.History;

/// The ties of a filter, found in memory: those of two legs that football had decided by a day. What a page says of
/// them takes a look at each, which is some nanoseconds.
public final class PastTies {
    private PastTies() {}

    /// In no order.
    public static Stream<DecidedTie> of(TieFilter filter, History history, LocalDate day) {
        return history.competitions().entrySet().stream()
                .filter(known -> filter.isEveryCompetition() || known.getValue().equals(filter.competition()))
                .flatMap(known -> eras(filter.era())
                        .flatMap(era -> kinds(filter.scope())
                                .flatMap(kind ->
                                        history.twoLegged(known.getKey(), era, kind, filter.stage(), day).stream())))
                .filter(tie -> filter.holds(tie.season()));
    }

    /// Whether one of the ties of two legs that football decided is of a filter.
    public static boolean isIn(TieFilter filter, History history, DecidedTie tie) {
        return (filter.isEveryCompetition() || history.competition(filter.competition()) == tie.competitionId())
                && (filter.scope() == Scope.ALL || filter.scope().slug().equals(tie.stageKind()))
                && filter.stage().stream().allMatch(tie.stage().slug()::equals)
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
