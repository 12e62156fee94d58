package remontada.records;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import remontada.clubs.Meetings;
import remontada.comebacks.Address;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.Scope;
import remontada.comebacks.TieFilter;
import remontada.football.Season;
import remontada.platform.Foremost;
import remontada.records.RecordQueries.Highlights;
import remontada.records.Run.Kind;
import remontada.records.Subject.Decade;
import remontada.records.Subject.OneClub;
import remontada.records.Subject.OneSeason;
import remontada.records.Subject.OneStage;
import remontada.records.Tally.OfClub;
import remontada.records.Tally.OfSeason;
import remontada.records.Tally.OfStage;

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

    private static final Comparator<OfClub> BY_NAME = Comparator.comparing(
                    (OfClub club) -> club.club().name())
            .thenComparing(club -> club.club().id());

    private static final int YEARS_IN_A_DECADE = 10;

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
        var clubs = tallies.clubs();
        return new Records(
                greatest,
                highlights.late(),
                highlights.lateInExtraTime(),
                highlights.unlikeliest(),
                highlights.upsets(),
                Stream.of(
                                most(
                                        "clubs",
                                        clubs,
                                        OfClub::made,
                                        club -> address(filter).with("club", club)),
                                most(
                                        "suffered",
                                        clubs,
                                        OfClub::suffered,
                                        club -> address(filter).with("against", club)),
                                most(
                                        "rescues",
                                        clubs,
                                        OfClub::rescued,
                                        club -> address(filter)
                                                .with("club", club)
                                                .with("kind", "rescue")),
                                never(filter, clubs),
                                stages(filter, tallies.stages()),
                                decades(filter, tallies.seasons()),
                                seasons(filter, tallies.seasons()))
                        .filter(table -> !table.lines().isEmpty())
                        .toList(),
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

    /// Clubs by a count, most first; of two with as many, the one that needed fewer ties.
    private static Table most(
            String name, List<OfClub> clubs, Function<OfClub, Tally> tally, Function<String, Address> list) {
        var order = Comparator.comparing((OfClub club) -> -tally.apply(club).count())
                .thenComparing(club -> tally.apply(club).total())
                .thenComparing(BY_NAME);
        var some = clubs.stream().filter(club -> tally.apply(club).count() > 0);
        return new Table(
                name,
                Foremost.of(some, order, LINES).stream()
                        .map(club -> line(
                                new OneClub(club.club()),
                                tally.apply(club),
                                list.apply(club.club().slug())))
                        .toList());
    }

    /// Clubs that never came back, most often behind first.
    private static Table never(TieFilter filter, List<OfClub> clubs) {
        var order = Comparator.comparing((OfClub club) -> -club.made().total()).thenComparing(BY_NAME);
        var some = clubs.stream()
                .filter(club -> club.made().count() == 0 && club.made().total() > 0);
        return new Table(
                "never",
                Foremost.of(some, order, LINES).stream()
                        .map(club -> line(
                                new OneClub(club.club()),
                                club.made(),
                                address(filter).with("club", club.club().slug())))
                        .map(line -> new Line(line.subject(), line.tally(), line.all(), line.all()))
                        .toList());
    }

    private static Table stages(TieFilter filter, List<OfStage> stages) {
        return new Table(
                "stages",
                stages.stream()
                        .map(stage ->
                                line(new OneStage(stage.stage()), stage.tally(), address(filter.at(stage.stage()))))
                        .toList());
    }

    /// The last ones, in order.
    private static Table decades(TieFilter filter, List<OfSeason> seasons) {
        var decades = new TreeMap<Integer, Tally>();
        seasons.forEach(season -> decades.merge(
                season.season().startYear() / YEARS_IN_A_DECADE * YEARS_IN_A_DECADE, season.tally(), Tally::plus));
        return new Table(
                "decades",
                decades.entrySet().stream()
                        .skip(Math.max(0, decades.size() - LINES))
                        .map(decade -> line(
                                new Decade(decade.getKey()),
                                decade.getValue(),
                                address(filter.within(
                                        new Season(decade.getKey()),
                                        new Season(decade.getKey() + YEARS_IN_A_DECADE - 1)))))
                        .toList());
    }

    private static Table seasons(TieFilter filter, List<OfSeason> seasons) {
        var order = Comparator.comparingInt((OfSeason season) -> -season.tally().count())
                .thenComparingInt(season -> season.tally().total())
                .thenComparing(OfSeason::season, Comparator.reverseOrder());
        var some = seasons.stream().filter(season -> season.tally().count() > 0);
        return new Table(
                "seasons",
                Foremost.of(some, order, LINES).stream()
                        .map(season -> line(
                                new OneSeason(season.season()),
                                season.tally(),
                                address(filter.within(season.season(), season.season()))))
                        .toList());
    }

    private static Address address(TieFilter filter) {
        return Address.of("/comebacks", filter);
    }

    private static Line line(Subject subject, Tally tally, Address list) {
        return new Line(subject, tally, list.link(), list.with("outcome", "any").link());
    }
}
