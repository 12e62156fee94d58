package remontada.platform;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table as comma-separated values (RFC 4180, UTF-8): a header line, then a line a row.
public record Csv(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    /// @param row the cells of an item, in the header's order; an empty cell is null
    public static <T> Csv of(
            List<String> header, Collection<T> items, Function<T, List<? extends @Nullable Object>> row) {
        return new Csv(header, items.stream().map(row).toList());
    }

    public String text() {
        var lines = new StringBuilder(line(header));
        rows.forEach(row -> lines.append(line(row)));
        return lines.toString();
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
