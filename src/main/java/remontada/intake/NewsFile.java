package remontada.intake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import remontada.intake.ledger.Nearest;
import remontada.news.NewReport;
import remontada.news.NewsQueries;
import remontada.news.TeamNews.Kind;

/// Reads a file of reports: all of them, or none when one is wrong.
public final class NewsFile {
    private static final List<String> COLUMNS =
            List.of("club", "player", "kind", "words", "source", "reported_on", "current_to");

    private final DSLContext sql;

    public NewsFile(DSLContext sql) {
        this.sql = sql;
    }

    /// @param file CSV with the columns club, player, kind, words, source, reported_on, current_to
    /// @throws IllegalArgumentException naming the line that is wrong
    public List<NewReport> read(Path file) throws IOException {
        var rows = sql.fetchFromCSV(Files.readString(file));
        var missing =
                COLUMNS.stream().filter(column -> rows.field(column) == null).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The first line of " + file + " must name the columns "
                    + String.join(",", COLUMNS) + "; missing: " + String.join(", ", missing));
        }
        return reports(rows);
    }

    private List<NewReport> reports(Result<Record> rows) {
        var reports = new ArrayList<NewReport>();
        for (int line = 0; line < rows.size(); line++) {
            try {
                reports.add(report(rows.get(line)));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("Line " + (line + 2) + ": " + e.getMessage(), e);
            }
        }
        return reports;
    }

    private NewReport report(Record row) {
        return new NewReport(
                club(text(row, "club")),
                row.get("player", String.class) instanceof String player && !player.isBlank() ? player : null,
                Kind.parse(text(row, "kind")),
                text(row, "words"),
                source(text(row, "source")),
                day(row, "reported_on"),
                day(row, "current_to"));
    }

    private String club(String written) {
        return new NewsQueries(sql)
                .findClub(written)
                .orElseThrow(() -> new IllegalArgumentException(new Nearest(sql).noClub(written)));
    }

    private static URI source(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("source must be an http(s) address, not '" + text + "'");
        }
    }

    private static LocalDate day(Record row, String column) {
        var text = text(row, column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(column + " must be a day such as 2023-03-14, not '" + text + "'");
        }
    }

    private static String text(Record row, String column) {
        @Nullable String value = row.get(column, String.class);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return value;
    }
}
