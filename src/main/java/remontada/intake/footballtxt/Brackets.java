package remontada.intake.footballtxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;

/// What stands in square brackets beside a match: `[awarded]`, `[abandoned at 1-1 in 65']`, `[aet]`, its scorers, or
/// the mark of a footnote, `[†]`, which is passed over.
///
/// @param rest the line without them
/// @param onPitch a score within the brackets: that when play ended
/// @param goals the scorers with their brackets; the last may be still open
record Brackets(
        String rest,
        @Nullable Status status,
        @Nullable Score onPitch,
        boolean afterExtraTime,
        boolean neutral,
        @Nullable String goals,
        @Nullable String note) {

    private static final Map<String, Status> STATUSES = Map.ofEntries(
            Map.entry("awarded", Status.AWARDED),
            Map.entry("awd", Status.AWARDED),
            Map.entry("annulled", Status.ANNULLED),
            Map.entry("void", Status.ANNULLED),
            Map.entry("voided", Status.ANNULLED),
            Map.entry("cancelled", Status.CANCELLED),
            Map.entry("canceled", Status.CANCELLED),
            Map.entry("postponed", Status.POSTPONED),
            Map.entry("ppd", Status.POSTPONED),
            Map.entry("abandoned", Status.ABANDONED),
            Map.entry("abd", Status.ABANDONED),
            Map.entry("suspended", Status.ABANDONED),
            Map.entry("walkover", Status.WALKOVER),
            Map.entry("w/o", Status.WALKOVER));
    private static final int FOOTNOTE = 2;
    private static final String ON_THE_PITCH = " on the pitch";

    static Brackets of(String line) {
        if (line.indexOf('[') < 0) {
            return new Brackets(line, null, null, false, false, null, null);
        }
        var rest = new StringBuilder();
        List<String> inside = new ArrayList<>();
        @Nullable String goals = null;
        int at = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
            rest.append(line, at, open).append("  ");
            int close = line.indexOf(']', open);
            at = close < 0 ? line.length() : close + 1;
            var text = line.substring(open, at);
            if (GoalsText.hasMinute(text) && status(text.substring(1)) == null && goals == null) {
                goals = text;
            } else if (close < 0) {
                throw new NotUnderstood("A square bracket is not closed");
            } else {
                inside.add(line.substring(open + 1, close).strip());
            }
        }
        rest.append(line, at, line.length());
        return told(rest.toString(), inside, goals);
    }

    /// @return null when the text begins with no word for how far a match came
    static @Nullable Status status(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && " ,;:.".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return STATUSES.get(lower.substring(0, end));
    }

    private static Brackets told(String rest, List<String> inside, @Nullable String goals) {
        @Nullable Status status = null;
        @Nullable Score onPitch = null;
        boolean afterExtraTime = false;
        boolean neutral = false;
        List<String> notes = new ArrayList<>();
        for (var text : inside) {
            var found = status(text);
            var lower = text.toLowerCase(Locale.ROOT);
            if (found != null && status == null) {
                status = found;
                onPitch = scoreIn(text);
                notes.addAll(saysNoMore(lower) ? List.of() : List.of(text));
            } else if (lower.equals("aet") || lower.equals("a.e.t.")) {
                afterExtraTime = true;
            } else if (lower.startsWith("neutral")) {
                neutral = true;
            } else if (text.codePointCount(0, text.length()) > FOOTNOTE && !lower.startsWith("agg")) {
                notes.add(text);
            }
        }
        return new Brackets(
                rest,
                status,
                onPitch,
                afterExtraTime,
                neutral,
                goals,
                notes.isEmpty() ? null : String.join("; ", notes));
    }

    /// `awarded`, `awarded; 1-2 on the pitch`, `abandoned at 1-1`
    private static boolean saysNoMore(String text) {
        var words = Word.of(text);
        var second = words.size() < 2 ? "" : words.get(1).text();
        return words.size() == 1
                || words.size() == 3
                        && second.equals("at")
                        && WrittenResult.score(words.get(2).text()) != null
                || text.endsWith(ON_THE_PITCH) && words.size() == 5 && WrittenResult.score(second) != null;
    }

    private static @Nullable Score scoreIn(String text) {
        for (var word : Word.of(text)) {
            var bare = word.text().replaceAll("[,;.()]", "");
            var score = WrittenResult.score(bare);
            if (score != null) {
                return score;
            }
        }
        return null;
    }
}
