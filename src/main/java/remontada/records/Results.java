package remontada.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import remontada.records.Run.Kind;

/// The results of a competition, each twice, once for each club: club by club, or with those against one opponent
/// together, and oldest first; and the runs among them, so that the longest are found from the top.
final class Results {
    private static final int SHORTEST = 3;

    private final int[] days;
    private final short[] seasons;
    private final Map<Kind, List<Stretch>> runs;

    private Results(int[] days, short[] seasons, Map<Kind, List<Stretch>> runs) {
        this.days = days;
        this.seasons = seasons;
        this.runs = runs;
    }

    /// A match seen by one of its clubs.
    ///
    /// @param day as days since 1970
    /// @param season by the year in which it began
    /// @param margin above 0 when the club won, 0 after a draw
    record Result(int club, int opponent, int day, short season, boolean qualifying, int margin) {}

    /// A run that cannot be longer: before and after it are other results, or none.
    ///
    /// @param from its first result
    /// @param to its last one
    /// @param last whether there is none after it
    record Stretch(int club, int opponent, int from, int to, boolean last) {
        int length() {
            return to - from + 1;
        }
    }

    /// As days since 1970.
    int day(int result) {
        return days[result];
    }

    /// By the year in which it began.
    int season(int result) {
        return seasons[result];
    }

    /// Longest first.
    List<Stretch> runs(Kind kind) {
        return runs.getOrDefault(kind, List.of());
    }

    /// @param results oldest first
    /// @param oneOpponent whether a club's results against each opponent are apart
    static Results of(List<Result> results, boolean oneOpponent) {
        var order = Comparator.comparingInt(Result::club);
        var ordered = results.stream()
                .sorted(oneOpponent ? order.thenComparingInt(Result::opponent) : order)
                .toList();
        var days = new int[ordered.size()];
        var seasons = new short[ordered.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = ordered.get(i).day();
            seasons[i] = ordered.get(i).season();
        }
        var runs = new EnumMap<Kind, List<Stretch>>(Kind.class);
        for (var kind : Kind.values()) {
            runs.put(kind, runs(ordered, kind, oneOpponent));
        }
        return new Results(days, seasons, runs);
    }

    private static List<Stretch> runs(List<Result> ordered, Kind kind, boolean oneOpponent) {
        var runs = new ArrayList<Stretch>();
        int from = 0;
        for (int i = 0; i < ordered.size(); i++) {
            var result = ordered.get(i);
            boolean last = i + 1 == ordered.size() || !isOfTheSame(result, ordered.get(i + 1), oneOpponent);
            boolean holds = kind.holds(result.margin());
            int end = holds ? i + 1 : i;
            if ((!holds || last) && end - from >= SHORTEST) {
                runs.add(new Stretch(result.club(), result.opponent(), from, end - 1, holds));
            }
            if (!holds || last) {
                from = i + 1;
            }
        }
        runs.sort(Comparator.comparingInt(Stretch::length).reversed());
        return List.copyOf(runs);
    }

    private static boolean isOfTheSame(Result one, Result next, boolean oneOpponent) {
        return one.club() == next.club() && (!oneOpponent || one.opponent() == next.opponent());
    }
}
