package remontada.intake.footballtxt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A heading: `» Group A`, `▪▪ Matchday 3`, `(7) Round of 16 - 1st Leg`, `Quarter-final, Leg 1 of 2`, `Final`.
/// Without a mark before it, all its words must be those of which headings are made.
final class HeadingLine {
    static final int LEVELS = 12;
    static final int ROUND = 4;
    static final int MATCH_DAY = 5;

    private static final String MARKS = "»▪▸►■•";
    private static final int LONGEST_GROUP = 3;

    private static final Set<String> GROUP_WORDS = Set.of("Group", "Gruppe", "Grupo", "Groupe", "Pool");
    private static final Map<String, Integer> LEGS = Map.of(
            "1st leg",
            1,
            "first leg",
            1,
            "leg 1",
            1,
            "leg 1 of 2",
            1,
            "2nd leg",
            2,
            "second leg",
            2,
            "leg 2",
            2,
            "leg 2 of 2",
            2,
            "replay",
            3,
            "replays",
            3);
    private static final Set<String> CORE = Set.of(
            "matchday",
            "round",
            "rounds",
            "final",
            "finals",
            "semifinal",
            "semifinals",
            "semi-final",
            "semi-finals",
            "quarterfinal",
            "quarterfinals",
            "quarter-final",
            "quarter-finals",
            "playoff",
            "playoffs",
            "play-off",
            "play-offs",
            "preliminary",
            "qualifying",
            "qualification",
            "quali",
            "replay",
            "replays",
            "league",
            "group",
            "stage",
            "phase",
            "week",
            "gameweek",
            "spieltag",
            "jornada",
            "journée",
            "giornata",
            "knockout");
    private static final Set<String> OTHERS = Set.of(
            "of",
            "leg",
            "legs",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "last",
            "main",
            "regular",
            "season",
            "championship",
            "championships",
            "relegation",
            "europe",
            "european",
            "promotion",
            "champions",
            "path",
            "place",
            "match",
            "for",
            "the",
            "in",
            "extra",
            "intermediate",
            "stage",
            "phase",
            "play",
            "offs",
            "semi",
            "quarter",
            "third-place",
            "elimination",
            "proper",
            "knock-out",
            "-",
            "–",
            "&",
            "and");

    private HeadingLine() {}

    static boolean isMarked(String line) {
        return MARKS.indexOf(line.charAt(0)) >= 0;
    }

    static Line marked(String line) {
        int marks = 0;
        while (marks < line.length() && (MARKS.indexOf(line.charAt(marks)) >= 0 || line.charAt(marks) == ' ')) {
            marks++;
        }
        int deeper = 2
                * ((int) line.substring(0, marks).chars().filter(c -> c != ' ').count() - 1);
        var text = line.substring(marks).strip();
        return text.isEmpty() ? new Line.Nothing() : heading(Math.min(deeper, LEVELS - MATCH_DAY - 1), text);
    }

    /// What stands after `==` and more.
    static Line titled(int level, String text) {
        var heading = heading(0, text);
        return new Line.Heading(Math.min(level + 1, ROUND - 1), heading.round(), heading.group(), heading.leg());
    }

    /// @return null when a word is none of a heading's
    static Line.@Nullable Heading unmarked(String line) {
        var text = numberless(line);
        boolean core = false;
        for (var word : text.split("[ ,:]+")) {
            var lower = word.toLowerCase(Locale.ROOT);
            core |= CORE.contains(lower);
            if (!CORE.contains(lower) && !OTHERS.contains(lower) && !isNumberOrLetter(word)) {
                return null;
            }
        }
        return core ? heading(0, text) : null;
    }

    private static Line.Heading heading(int deeper, String written) {
        var text = numberless(written);
        List<String> round = new ArrayList<>();
        @Nullable String group = null;
        @Nullable Integer leg = null;
        for (var part : text.replace(" - ", ", ").replace(" – ", ", ").split(",")) {
            var name = part.strip();
            var lower = name.toLowerCase(Locale.ROOT);
            var words = Arrays.asList(name.split(" +"));
            if (LEGS.containsKey(lower)) {
                leg = LEGS.get(lower);
            } else if (words.size() == 2
                    && GROUP_WORDS.contains(words.get(0))
                    && words.get(1).length() <= LONGEST_GROUP) {
                group = words.get(1);
            } else if (!name.isEmpty()) {
                round.add(name);
            }
        }
        boolean matchDay =
                group == null && round.size() == 1 && round.getFirst().startsWith("Matchday");
        return new Line.Heading(
                (matchDay ? MATCH_DAY : ROUND) + deeper, round.isEmpty() ? null : String.join(", ", round), group, leg);
    }

    /// Without the number that older files count their rounds by, `(7)`, and without a colon at its end.
    private static String numberless(String line) {
        var text = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line.strip();
        int close = text.indexOf(')');
        return text.startsWith("(")
                        && close > 1
                        && text.substring(1, close).chars().allMatch(Character::isDigit)
                ? text.substring(close + 1).strip()
                : text;
    }

    /// `16`, `1st`, `3.`, `A`, `1/8`
    private static boolean isNumberOrLetter(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || !word.isEmpty() && word.length() <= 4 && Character.isDigit(word.charAt(0));
    }
}
