package remontada.intake.footballtxt;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what a line is. Knows the lines above only as far as a comment may go on over several, `<!-- … -->`.
final class LineReader {
    private static final Set<String> ASIDES = Set.of(
            "Referee",
            "referee",
            "Ref",
            "ref",
            "Penalties",
            "Penalty shootout",
            "Yellow cards",
            "Yellow Cards",
            "Red cards",
            "Red Cards",
            "Sent off",
            "Attendance",
            "NB",
            "Note",
            "Notes",
            "Coach");

    private static final char NO_BREAK_SPACE = '\u00a0';

    private boolean inComment;

    Line read(String written) {
        var line = uncommented(written.replace("\t", "    ").replace(NO_BREAK_SPACE, ' '));
        if (line.isEmpty() || isRuled(line)) {
            return new Line.Nothing();
        }
        try {
            var read = read(line.strip(), Word.of(line));
            return read == null ? new Line.Unknown("This is neither a match nor a heading nor a day") : read;
        } catch (NotUnderstood e) {
            return new Line.Unknown(e.reason());
        }
    }

    /// A line that only parts others.
    private static boolean isRuled(String line) {
        int at = 0;
        while (at < line.length() && "-_= ".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == line.length();
    }

    private static @Nullable Line read(String line, List<Word> words) {
        char first = line.charAt(0);
        if (first == '=') {
            return TitleLine.read(line);
        }
        if (HeadingLine.isMarked(line)) {
            return HeadingLine.marked(line);
        }
        if (line.indexOf('|') >= 0) {
            return definition(line);
        }
        if (first == '[' || first == '(' && !Character.isDigit(line.charAt(Math.min(1, line.length() - 1)))) {
            return bracketed(line);
        }
        var day = WrittenDay.startOf(words);
        if (day != null && day.words() == words.size()) {
            return new Line.Day(day.day());
        }
        return unmarked(line);
    }

    private static @Nullable Line unmarked(String line) {
        var match = MatchLine.withResultOrVersus(line);
        if (match != null) {
            return match;
        }
        var heading = HeadingLine.unmarked(line);
        if (heading != null) {
            return heading;
        }
        var fixture = MatchLine.withDash(line);
        int colon = line.indexOf(':');
        return fixture == null && colon > 0 && ASIDES.contains(line.substring(0, colon)) ? new Line.Nothing() : fixture;
    }

    /// `Group A | Arsenal  Basel`, `Matchday 1 | Sep/13 - Sep/14`: what the matches say themselves.
    private static @Nullable Line definition(String line) {
        return HeadingLine.unmarked(line.substring(0, line.indexOf('|')).strip()) == null ? null : new Line.Nothing();
    }

    private static Line bracketed(String line) {
        int close = line.indexOf(']');
        var day = close == line.length() - 1 ? WrittenDay.of(line.substring(1, close)) : null;
        return day == null ? new Line.Goals(line) : new Line.Day(day);
    }

    /// Without what stands behind `#` or `//`, where these begin a word, and without spaces at the end.
    private String uncommented(String line) {
        if (inComment) {
            inComment = !line.contains("-->");
            return "";
        }
        int end = line.length();
        for (int i = 0; i < end; i++) {
            boolean begins = i == 0 || line.charAt(i - 1) == ' ';
            if (begins && (line.charAt(i) == '#' || line.startsWith("//", i) || line.startsWith("<!--", i))) {
                inComment = line.startsWith("<!--", i) && !line.substring(i).contains("-->");
                end = i;
            }
        }
        return line.substring(0, end).stripTrailing();
    }
}
