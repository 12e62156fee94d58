package remontada.intake.footballtxt;

import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// `= UEFA Champions League 2011/12`, `=Premier League 2023/24=`, and below it `== Qualifying`.
final class TitleLine {
    private static final int SHORT = 7;
    private static final int LONG = 9;

    private TitleLine() {}

    static Line read(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '=') {
            level++;
        }
        int end = line.length();
        while (end > level && line.charAt(end - 1) == '=') {
            end--;
        }
        var text = line.substring(level, end).strip();
        if (text.isEmpty()) {
            return new Line.Nothing();
        }
        return level == 1 ? title(text) : HeadingLine.titled(level - 2, text);
    }

    private static Line title(String text) {
        var competition = new StringBuilder();
        @Nullable Season season = null;
        for (var word : Word.of(text)) {
            var found = season(word.text());
            if (found == null) {
                competition.append(competition.isEmpty() ? "" : " ").append(word.text());
            } else if (season == null) {
                season = found;
            } else {
                return new Line.Unknown("The title names two seasons");
            }
        }
        var name = competition.toString();
        int dash = name.indexOf(" - ");
        if (name.isEmpty() || dash == 0) {
            return new Line.Unknown("The title names no competition");
        }
        return dash < 0
                ? new Line.Title(name, null, season)
                : new Line.Title(
                        name.substring(0, dash), name.substring(dash + 3).strip(), season);
    }

    /// `2011/12`, `2011-12`, `1999/2000`
    static @Nullable Season season(String word) {
        if (word.length() != SHORT && word.length() != LONG
                || word.charAt(4) != '/' && word.charAt(4) != '-'
                || !word.chars().filter(c -> c != '/' && c != '-').allMatch(c -> c >= '0' && c <= '9')
                || word.lastIndexOf('/') > 4
                || word.lastIndexOf('-') > 4) {
            return null;
        }
        int start = Integer.parseInt(word.substring(0, 4));
        int next = Integer.parseInt(word.substring(5));
        boolean following = next == (word.length() == SHORT ? (start + 1) % 100 : start + 1);
        return following && start >= 1850 && start < 2200 ? new Season(start) : null;
    }
}
