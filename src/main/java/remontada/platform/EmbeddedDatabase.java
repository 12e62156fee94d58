package remontada.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/// A PostgreSQL that comes with the site and keeps its data in a folder between starts.
public final class EmbeddedDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// Starts it on a free port; the folder is made when it is missing.
    ///
    /// @throws IllegalStateException when another process uses the folder, or it can't be written
    public static EmbeddedDatabase start(Path folder) {
        try {
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.toAbsolutePath().toFile())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("jit", "off")
                    .start());
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "PostgreSQL could not start in " + folder.toAbsolutePath()
                            + ": stop the other site that uses this folder, or set DATA_DIR to a folder that can be"
                            + " written",
                    e);
        }
    }

    public DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop cleanly", e);
        }
    }
}
