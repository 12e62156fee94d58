package remontada.chance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatingQueries.OnDay;
import remontada.chance.RatingQueries.Rank;
import remontada.look.RatingPicture;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A club's rating as its page prints it.
///
/// @param standing its points and its rank on the day, or when it last played
/// @param picture null before there is a line to draw
/// @param years the same at the end of every year that it played in, newest first
public record RatingView(String standing, @Nullable RatingPicture picture, List<Year> years) {
    public record Year(String year, long points) {}

    /// @param history month by month up to the day, not empty
    public static RatingView of(List<OnDay> history, Optional<Rank> rank, LocalDate day, Words words) {
        var last = history.getLast();
        var standing = rank.map(now -> Sentence.of("chance.rank", "rank", now.rank())
                        .with("clubs", now.of())
                        .with("points", Math.round(now.points()))
                        .with("day", day))
                .orElseGet(() ->
                        Sentence.of("chance.unranked", "day", last.day()).with("points", Math.round(last.points())));
        return new RatingView(
                words.say(standing),
                history.size() < 2
                        ? null
                        : RatingPicture.of(history.stream()
                                .map(each -> new RatingPicture.Point(each.day(), each.points()))
                                .toList()),
                byYear(history).descendingMap().entrySet().stream()
                        .map(year -> new Year(
                                year.getKey().toString(),
                                Math.round(year.getValue().points())))
                        .toList());
    }

    private static TreeMap<Integer, OnDay> byYear(List<OnDay> history) {
        var years = new TreeMap<Integer, OnDay>();
        history.forEach(each -> years.put(each.day().getYear(), each));
        return years;
    }
}
