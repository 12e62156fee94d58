package remontada.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.football.Season;

/// What a reader typed, taken apart: the seasons in it, and the rest, which names one club or two.
///
/// @param names without the seasons, lower case
/// @param seasons of a year both that ended or began in it; none without a year
public record Query(String names, List<Season> seasons) {
    private static final int MOST_WORDS = 6;
    private static final Pattern YEARS =
            Pattern.compile("\\b((?:19|20)\\d\\d)(?:\\s?[-–/]\\s?(?:\\d\\d)?(\\d\\d))?\\b");
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:v|vs|versus|against)\\.?\\s+|\\s+[-–]\\s+");

    /// Two names that the words may be.
    public record Pair(String first, String second) {}

    static Query parse(String text) {
        var years = YEARS.matcher(text);
        if (!years.find()) {
            return new Query(tidy(text), List.of());
        }
        var year = Integer.parseInt(years.group(1));
        var seasons =
                years.group(2) == null ? List.of(new Season(year), new Season(year - 1)) : List.of(new Season(year));
        return new Query(tidy(text.substring(0, years.start()) + " " + text.substring(years.end())), seasons);
    }

    /// The same without a competition's name.
    Query without(String competition) {
        return new Query(tidy((" " + names + " ").replace(" " + competition + " ", " ")), seasons);
    }

    boolean mentions(String competition) {
        return (" " + names + " ").contains(" " + competition + " ");
    }

    /// Every way in which the words may be two clubs; just one where a "v" parts them.
    List<Pair> pairs() {
        var sides = BETWEEN.split(names);
        if (sides.length == 2) {
            return List.of(new Pair(sides[0].strip(), sides[1].strip()));
        }
        var words = names.split(" ");
        if (words.length > MOST_WORDS) {
            return List.of();
        }
        return IntStream.range(1, words.length)
                .mapToObj(cut -> new Pair(joined(words, 0, cut), joined(words, cut, words.length)))
                .toList();
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Stream.of(words).skip(from).limit(to - from).toList());
    }

    private static String tidy(String text) {
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
