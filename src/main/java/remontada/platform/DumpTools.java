package remontada.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Backup and restore of a PostgreSQL of one's own, by its `pg_dump` and `pg_restore`.
///
/// @param url a JDBC address, `jdbc:postgresql://host/database`
public record DumpTools(String url, String user, String password) {
    /// Writes a dump in PostgreSQL's custom format, of one moment.
    ///
    /// @throws IllegalStateException when the tool is missing or fails, with what it said
    public void dumpTo(Path file) {
        run("pg_dump", List.of("--format=custom", "--no-owner", "--no-privileges", "--file=" + file));
    }

    /// Puts a dump into the database, in one transaction; what the site had made in there before goes.
    ///
    /// @throws IllegalStateException when the tool is missing or fails, with what it said; then nothing is changed
    public void restoreFrom(Path file) {
        run(
                "pg_restore",
                List.of(
                        "--clean",
                        "--if-exists",
                        "--no-owner",
                        "--no-privileges",
                        "--single-transaction",
                        file.toString()));
    }

    private void run(String tool, List<String> options) {
        var command = new ArrayList<>(List.of(tool, "--username=" + user, "--no-password", "--dbname=" + libpqUrl()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(tool + " failed: "
                        + said.lines().reduce((_, last) -> last).orElse(""));
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    tool + " is not on this machine's PATH: install PostgreSQL's client of the server's version", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(tool + " was interrupted", e);
        }
    }

    /// The address as PostgreSQL's own tools read it. Parameters of the JDBC driver mean nothing to them.
    String libpqUrl() {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
    }
}
