package remontada.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch.Origin;

/// Reads the CSV files that stand together in a folder or an archive: matches, and the goals that belong to them.
/// What a file holds is told by its header, not by its name.
public final class CsvFiles {
    private CsvFiles() {}

    /// A file that can be opened more than once.
    public interface File {
        String place();

        InputStream open() throws IOException;
    }

    /// Tells the listener every match and every refused line, file by file.
    ///
    /// @throws IOException when a file can't be opened or read
    public static void read(List<? extends File> files, Listener listener) throws IOException {
        var goalFiles = new ArrayList<File>();
        var matchFiles = new ArrayList<File>();
        for (var file : files) {
            listener.opened(file.place());
            try (var rows = new Rows(file.open(), file.place(), listener)) {
                if (rows.has(GoalRows.COLUMNS)) {
                    goalFiles.add(file);
                } else if (rows.has(MatchRow.COLUMNS)) {
                    matchFiles.add(file);
                } else if (OtherTables.isOne(rows.header())) {
                    listener.passedOver(
                            file.place(),
                            "Matches and their goals are taken in and nothing else (clubs and news are by commands:"
                                    + " club, news)");
                } else {
                    rows.refuse("The header is none of match.csv, league_match.csv, cup_match.csv or goal.csv");
                }
            }
        }
        for (var file : goalFiles.stream().skip(matchFiles.isEmpty() ? 0 : 1).toList()) {
            var reason = matchFiles.isEmpty()
                    ? "Goals are read together with their matches: put the file with the matches beside this one"
                    : "Goals stand in one file";
            listener.refused(new Refusal(new Origin(file.place(), 0), "", reason));
        }
        if (goalFiles.isEmpty() || matchFiles.isEmpty()) {
            matches(matchFiles, null, listener);
            return;
        }
        var goals = goalFiles.getFirst();
        try (var rows = new Rows(goals.open(), goals.place(), listener)) {
            matches(matchFiles, new GoalRows(rows), listener);
        }
    }

    private static void matches(List<File> files, @Nullable GoalRows goals, Listener listener) throws IOException {
        for (var file : files) {
            try (var rows = new Rows(file.open(), file.place(), listener)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    match(rows, row, goals, listener);
                }
            }
        }
        if (goals != null) {
            goals.refuseTheRest();
        }
    }

    private static void match(Rows rows, Row row, @Nullable GoalRows goals, Listener listener) throws IOException {
        try {
            var match = MatchRow.read(row, rows.origin(row));
            listener.match(goals == null ? match : goals.joined(match));
        } catch (Row.Wrong e) {
            rows.refuse(row, e.reason());
        }
    }
}
