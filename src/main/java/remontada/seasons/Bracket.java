package remontada.seasons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.ties.Stage;
import remontada.ties.TieSummary;

/// The knock-out rounds of a season, each tie beside the one that its winner went on to.
///
/// @param rounds first to last
public record Bracket(List<Round> rounds) {
    public record Round(Stage stage, List<TieSummary> ties) {}

    static Bracket of(List<TieSummary> ties) {
        var stages = ties.stream()
                .filter(tie -> tie.stage().kind().equals("knockout"))
                .collect(groupingBy(tie -> tie.stage().position(), TreeMap::new, toList()));
        var rounds = new ArrayList<Round>();
        List<Club> order = List.of();
        for (var stage : stages.descendingMap().values()) {
            var round = new Round(stage.getFirst().stage(), ordered(stage, order));
            rounds.addFirst(round);
            order = round.ties().stream()
                    .flatMap(tie -> Stream.of(tie.host(), tie.visitor()))
                    .toList();
        }
        return new Bracket(List.copyOf(rounds));
    }

    private static List<TieSummary> ordered(List<TieSummary> ties, List<Club> nextRound) {
        ToIntFunction<TieSummary> place = tie -> nextRound.stream()
                .filter(club -> club.equals(tie.host()) || club.equals(tie.visitor()))
                .mapToInt(nextRound::indexOf)
                .min()
                .orElse(Integer.MAX_VALUE);
        return ties.stream().sorted(Comparator.comparingInt(place)).toList();
    }
}
