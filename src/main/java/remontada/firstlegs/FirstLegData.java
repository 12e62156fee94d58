package remontada.firstlegs;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.ComebackData.Item;
import remontada.comebacks.ComebackRow;
import remontada.firstlegs.FirstLeg.Score;
import remontada.football.Side;
import remontada.platform.Csv;

/// What a first leg has meant, as data.
///
/// @param score as in the address; none on pages about a margin
/// @param items the ties, newest first
public record FirstLegData(
        @Nullable String score, String path, int total, SideData host, SideData visitor, List<Item> items) {

    /// How often a side went through.
    ///
    /// @param share none where there are no ties
    /// @param interval in which the true share lies with 95% confidence
    public record SideData(int wentThrough, @Nullable Double share, List<Double> interval) {
        static SideData of(Share share) {
            return new SideData(share.count(), share.value().orElse(null), share.interval());
        }
    }

    /// One score of the table of all.
    public record ScoreData(String score, String path, int total, SideData host, SideData visitor) {
        static ScoreData of(ScoreCount count) {
            return new ScoreData(
                    count.score().written(),
                    count.score().path(),
                    count.ties(),
                    SideData.of(count.of(Side.HOST)),
                    SideData.of(count.of(Side.VISITOR)));
        }
    }

    /// The table of all scores.
    public record Every(int total, List<ScoreData> scores) {
        static Every of(Collection<ScoreCount> counts) {
            return new Every(
                    counts.stream().mapToInt(ScoreCount::ties).sum(),
                    counts.stream().map(ScoreData::of).toList());
        }
    }

    static FirstLegData of(FirstLeg firstLeg, Collection<ScoreCount> counts, List<ComebackRow> rows) {
        var host = ScoreCount.of(Side.HOST, firstLeg, counts);
        return new FirstLegData(
                firstLeg instanceof Score score ? score.written() : null,
                firstLeg.path(),
                host.total(),
                SideData.of(host),
                SideData.of(ScoreCount.of(Side.VISITOR, firstLeg, counts)),
                rows.stream().map(Item::of).toList());
    }

    static Csv csv(Collection<ScoreCount> counts) {
        return Csv.of(
                List.of("host_goals", "visitor_goals", "ties", "host_went_through", "visitor_went_through"),
                counts,
                count -> List.of(
                        count.score().host(),
                        count.score().visitor(),
                        count.ties(),
                        count.hosts(),
                        count.ties() - count.hosts()));
    }
}
