package remontada.intake.footballtxt;

import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.SeasonName;

/// `= UEFA Champions League 2011/12`, `=Premier League 2023/24=`, and below it `== Qualifying`.
final class TitleLine {
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
            var found = SeasonName.read(word.text());
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
}
