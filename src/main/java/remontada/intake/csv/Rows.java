package remontada.intake.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch.Origin;

/// A CSV file with its header: gives the rows that have as many fields as it, and refuses the others.
final class Rows implements Closeable {
    /// What the decoder puts in the place of bytes that are no text.
    private static final char NOT_UTF_8 = '\uFFFD';

    private final BufferedReader reader;
    private final String place;
    private final Listener listener;
    private final CsvRecords records;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();

    /// @throws IOException when the stream fails
    Rows(InputStream in, String place, Listener listener) throws IOException {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.place = place;
        this.listener = listener;
        this.records = new CsvRecords(reader);
        var first = records.next();
        this.header = first == null
                ? List.of()
                : first.fields().stream().map(String::strip).toList();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i), i);
        }
    }

    List<String> header() {
        return header;
    }

    boolean has(List<String> names) {
        return columns.keySet().containsAll(names);
    }

    /// @return null after the last
    @Nullable
    Row next() throws IOException {
        for (var record = records.next(); record != null; record = records.next()) {
            if (record.malformed() != null) {
                refuse(record, record.malformed());
            } else if (record.fields().stream().anyMatch(field -> field.indexOf(NOT_UTF_8) >= 0)) {
                refuse(record, "The line is not in UTF-8; convert the file to UTF-8");
            } else if (record.fields().size() != columns.size()) {
                refuse(record, "The line has " + record.fields().size() + " fields, the header has " + columns.size());
            } else {
                return new Row(record.line(), columns, record.fields());
            }
        }
        return null;
    }

    void refuse(Row row, String reason) {
        refuse(new CsvRecords.Fields(row.line(), row.fields(), null), reason);
    }

    /// Refuses the file as a whole.
    void refuse(String reason) {
        listener.refused(new Refusal(new Origin(place, 0), "", reason));
    }

    Origin origin(Row row) {
        return new Origin(place, row.line());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void refuse(CsvRecords.Fields record, String reason) {
        listener.refused(new Refusal(new Origin(place, record.line()), String.join(",", record.fields()), reason));
    }
}
