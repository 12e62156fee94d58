package remontada.records;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Meetings;
import remontada.comebacks.Address;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.Scope;
import remontada.comebacks.TieFilter;
import remontada.records.RecordQueries.Highlights;
import remontada.records.Run.Kind;

/// The records of a filter's ties: what was greatest, latest and most.
///
/// @param tables of tallies, each with the list behind every figure
/// @param runs the longest, all won or none lost
/// @param firsts what happened for the first time, in order
public record Records(
        List<ComebackRow> greatest,
        List<DecidingGoal> latest,
        List<DecidingGoal> latestInExtraTime,
        List<LongShot> unlikeliest,
        List<LongShot> upsets,
        List<Table> tables,
        List<Runs> runs,
        List<First> firsts) {

    static final int LINES = 10;

    /// @param name `clubs`, `suffered`, `rescues`, `never`, `stages`, `decades` or `seasons`
    public record Table(String name, List<Line> lines) {}

    /// @param made the list of what was counted
    /// @param all the list of what it was counted among
    public record Line(Subject subject, Tally tally, String made, String all) {}

    /// @param name `winning`, `unbeaten`, and each `-against` one opponent
    public record Runs(String name, List<RunLine> lines) {}

    /// @param list the matches of the run
    public record RunLine(Run run, String list) {}

    static Records of(
            TieFilter filter,
            List<ComebackRow> greatest,
            Highlights highlights,
            Tallies tallies,
            RunFinder runs,
            List<First> firsts) {
        return new Records(
                greatest,
                highlights.late(),
                highlights.lateInExtraTime(),
                highlights.unlikeliest(),
                highlights.upsets(),
                new RecordTables(filter, tallies).all(),
                runs(filter, runs),
                firsts);
    }

    private static List<Runs> runs(TieFilter filter, RunFinder finder) {
        return Stream.of(false, true)
                .flatMap(oneOpponent -> Stream.of(Kind.values())
                        .map(kind -> new Runs(
                                kind.slug() + (oneOpponent ? "-against" : ""),
                                finder.against(kind, oneOpponent, LINES).stream()
                                        .map(run -> new RunLine(run, list(filter, run)))
                                        .toList())))
                .filter(runs -> !runs.lines().isEmpty())
                .toList();
    }

    /// The matches of a run: those of its club, or of two, from its first day to its last.
    private static String list(TieFilter filter, Run run) {
        var path = run.opponent()
                .map(opponent -> Meetings.path(run.club(), opponent))
                .orElse(run.club().path() + "/matches");
        return new Address(path, List.of())
                .with("competition", filter.competition())
                .with("scope", rounds(filter.scope()), "all")
                .with("after", run.first().minusDays(1))
                .with("before", run.last().plusDays(1))
                .link();
    }

    private static String rounds(Scope scope) {
        return switch (scope) {
            case KNOCKOUT -> "proper";
            case QUALIFYING -> "qualifying";
            case ALL -> "all";
        };
    }
}
