package remontada.records;

import java.util.List;
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
        List<TableData> tables) {

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

    static RecordsData of(Records records) {
        return new RecordsData(
                records.greatest().stream().map(Item::of).toList(),
                records.latest().stream().map(GoalData::of).toList(),
                records.latestInExtraTime().stream().map(GoalData::of).toList(),
                records.unlikeliest().stream().map(LongShotData::of).toList(),
                records.upsets().stream().map(LongShotData::of).toList(),
                records.tables().stream().map(TableData::of).toList());
    }

    /// Every table's lines in one.
    static Csv csv(Records records) {
        return new Csv(
                List.of("record", "subject", "count", "total", "list"),
                records.tables().stream()
                        .flatMap(table -> table.lines().stream()
                                .map(line -> List.of(
                                        table.name(),
                                        line.subject().slug(),
                                        line.tally().count(),
                                        line.tally().total(),
                                        line.made())))
                        .toList());
    }
}
