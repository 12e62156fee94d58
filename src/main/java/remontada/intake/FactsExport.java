package remontada.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/// Writes the facts out again, in the files, columns and order of `db/data`: what was loaded comes out the same to the
/// byte, what was entered since comes out with it.
public final class FactsExport {
    /// Which breaches of a check's rule were really so; the database does not hold them.
    private static final String KNOWN_EXCEPTIONS = "known_exception";

    private static final List<String> ALL = Stream.concat(ShippedHistory.FILES.stream(), Stream.of(KNOWN_EXCEPTIONS))
            .toList();

    private final DataSource database;

    public FactsExport(DataSource database) {
        this.database = database;
    }

    /// The files' names, as in `db/data`.
    public static List<String> files() {
        return ALL.stream().map(file -> file + ".csv").sorted().toList();
    }

    /// Writes every file into a folder, all of one moment. A file is replaced when its successor is whole.
    ///
    /// @throws UncheckedIOException when the folder can't be written to
    public void writeTo(Path folder) {
        writeTo(folder, ALL);
    }

    /// Some of the files only.
    void writeTo(Path folder, List<String> files) {
        atOneMoment(files, (connection, file) -> {
            Files.createDirectories(folder);
            var whole = folder.resolve(file + ".csv");
            var part = folder.resolve(file + ".csv.part");
            try (var out = Files.newOutputStream(part)) {
                copy(connection, file, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /// Adds every file to a ZIP, all of one moment.
    public void addTo(ZipOutputStream zip) {
        atOneMoment(ALL, (connection, file) -> {
            zip.putNextEntry(new ZipEntry(file + ".csv"));
            copy(connection, file, zip);
            zip.closeEntry();
        });
    }

    private interface Writing {
        void write(Connection connection, String file) throws SQLException, IOException;
    }

    private void atOneMoment(List<String> files, Writing writing) {
        try (var connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            for (var file : files) {
                writing.write(connection, file);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The facts could not be read from the database", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The facts could not be written: " + e.getMessage(), e);
        }
    }

    private static void copy(Connection connection, String file, OutputStream out) throws SQLException, IOException {
        if (file.equals(KNOWN_EXCEPTIONS)) {
            try (var shipped = open("/db/data/" + file + ".csv")) {
                shipped.transferTo(out);
            }
        } else {
            try (var query = open("/db/export/" + file + ".sql")) {
                var sql = new String(query.readAllBytes(), StandardCharsets.UTF_8);
                new CopyManager(connection.unwrap(BaseConnection.class))
                        .copyOut("COPY (" + sql + ") TO STDOUT (FORMAT csv, HEADER)", out);
            }
        }
    }

    private static InputStream open(String resource) {
        var stream = FactsExport.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(
                    resource + " is missing from the build: run `mvn` from the project's folder");
        }
        return stream;
    }
}
