package remontada.records;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.comebacks.ComebackData.Item;
import remontada.comebacks.ComebackData.TieName;
import remontada.platform.Csv;
import remontada.records.Subject.OneClub;

/// The records as data.
public record RecordsData(
        List<Item> greatest,
        List<GoalData> latest,
        List<GoalData> latestInExtraTime,
        List<LongShotData> unlikeliest,
        List<LongShotData> upsets,
        List<TableData> tables,
        List<RunsData> runs,
        List<FirstData> firsts) {

    /// The goal that put a club through for good.
    public record GoalData(
            TieName tie,
            Club.Named club,
            int minute,
            @Nullable Short stoppage,
            @Nullable String scorer) {
        static GoalData of(DecidingGoal goal) {
            return new GoalData(
                    TieName.of(goal.tie()),
                    goal.tie().club(goal.side()).named(),
                    goal.minute(),
                    goal.stoppage(),
                    goal.scorer());
        }
    }

    /// A tie won against the odds.
    ///
    /// @param minute of the tie; null before it
    public record LongShotData(
            TieName tie,
            Club.Named club,
            double chance,
            @Nullable Short minute) {
        static LongShotData of(LongShot shot) {
            return new LongShotData(
                    TieName.of(shot.tie()), shot.tie().club(shot.side()).named(), shot.chance(), shot.minute());
        }
    }

    public record TableData(String name, List<LineData> lines) {
        static TableData of(Records.Table table) {
            return new TableData(
                    table.name(), table.lines().stream().map(LineData::of).toList());
        }
    }

    /// @param club for records of clubs
    /// @param subject a club's or a stage's slug, a season, or a decade
    /// @param list the address of the ties counted
    public record LineData(
            Club.@Nullable Named club,
            String subject,
            int count,
            int total,
            @Nullable Double share,
            String list) {
        static LineData of(Records.Line line) {
            return new LineData(
                    line.subject() instanceof OneClub(Club club) ? club.named() : null,
                    line.subject().slug(),
                    line.tally().count(),
                    line.tally().total(),
                    line.tally().share().orElse(null),
                    line.made());
        }
    }

    /// The longest runs.
    public record RunsData(String name, List<RunData> lines) {}

    /// @param from the day of its first match
    /// @param to the day of its last
    /// @param on whether the club has not played such a match since
    /// @param list the address of its matches
    public record RunData(
            Club.Named club,
            Club.@Nullable Named opponent,
            int matches,
            LocalDate from,
            LocalDate to,
            boolean on,
            String list) {
        static RunData of(Records.RunLine line) {
            var run = line.run();
            return new RunData(
                    run.club().named(),
                    run.opponent().map(Club::named).orElse(null),
                    run.matches(),
                    run.first(),
                    run.last(),
                    run.on(),
                    line.list());
        }
    }

    /// @param what happened for the first time
    /// @param list the address of the comebacks it was the first of
    public record FirstData(
            String what,
            Club.Named club,
            Club.Named opponent,
            String season,
            String stage,
            int deficit,
            LocalDate decided,
            String tie,
            String list) {
        static FirstData of(First first) {
            var chase = first.chase();
            var tie = chase.tie();
            return new FirstData(
                    first.what(),
                    chase.chaser().named(),
                    chase.leader().named(),
                    tie.season().name(),
                    tie.stage().slug(),
                    chase.deficit(),
                    tie.decidedOn(),
                    first.tie(),
                    first.list());
        }
    }

    static RecordsData of(Records records) {
        return new RecordsData(
                records.greatest().stream().map(Item::of).toList(),
                records.latest().stream().map(GoalData::of).toList(),
                records.latestInExtraTime().stream().map(GoalData::of).toList(),
                records.unlikeliest().stream().map(LongShotData::of).toList(),
                records.upsets().stream().map(LongShotData::of).toList(),
                records.tables().stream().map(TableData::of).toList(),
                records.runs().stream()
                        .map(runs -> new RunsData(
                                runs.name(),
                                runs.lines().stream().map(RunData::of).toList()))
                        .toList(),
                records.firsts().stream().map(FirstData::of).toList());
    }

    /// Every table's lines in one. A run counts its matches, a first is one.
    static Csv csv(Records records) {
        var tallies = records.tables().stream()
                .flatMap(table -> table.lines().stream()
                        .map(line -> List.<Object>of(
                                table.name(),
                                line.subject().slug(),
                                line.tally().count(),
                                line.tally().total(),
                                line.made())));
        var runs = records.runs().stream()
                .flatMap(table -> table.lines().stream()
                        .map(line -> List.<Object>of(
                                table.name(),
                                line.run().club().slug()
                                        + line.run()
                                                .opponent()
                                                .map(opponent -> "-v-" + opponent.slug())
                                                .orElse(""),
                                line.run().matches(),
                                line.run().matches(),
                                line.list())));
        var firsts = records.firsts().stream()
                .map(first -> List.<Object>of("first-" + first.what(), first.tie(), 1, 1, first.list()));
        return new Csv(
                List.of("record", "subject", "count", "total", "list"),
                Stream.of(tallies, runs, firsts).flatMap(lines -> lines).toList());
    }
}
