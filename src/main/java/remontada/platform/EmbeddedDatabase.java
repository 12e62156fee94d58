package remontada.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// A PostgreSQL that comes with the site and keeps its data in a folder between starts.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private static final int MOST_NAMED = 3;

    private static final String READER = "remontada_web";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// Starts it on a free port; the folder is made when it is missing. One left over from a site that was killed is
    /// stopped first.
    ///
    /// @param console told what takes the operator by surprise
    /// @throws IllegalStateException when another site uses the folder, or it can't be written
    public static EmbeddedDatabase start(Path folder, Consumer<String> console) {
        return start(folder, 0, console);
    }

    /// @param port to listen on, 0 for a free one
    public static EmbeddedDatabase start(Path folder, int port, Consumer<String> console) {
        var home = folder.toAbsolutePath().normalize();
        requireNoOthers(home);
        makeWritable(home);
        var earlier = new EarlierPostgres(home);
        earlier.stop(console);
        try {
            var started = new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(home.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(LONGEST_START)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "40")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("jit", "off")
                    .start());
            started.makeReader();
            return started;
        } catch (IOException | IllegalStateException e) {
            stopWhatBegan(earlier, e);
            throw new IllegalStateException(
                    "PostgreSQL could not start in " + home
                            + ": if what is in there may go, remove the folder and start again; otherwise set DATA_DIR"
                            + " to another folder, or DATABASE_URL to a PostgreSQL of your own",
                    e);
        }
    }

    private static void stopWhatBegan(EarlierPostgres begun, Exception reason) {
        try {
            begun.stop(line -> {});
        } catch (IllegalStateException e) {
            reason.addSuppressed(e);
        }
    }

    /// Whether a folder holds one.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /// The address of the PostgreSQL that a site running on a folder has started, if there is such a site.
    public static Optional<String> runningIn(Path folder) {
        return new EarlierPostgres(folder.toAbsolutePath().normalize())
                .portOfRunningSite()
                .map(EmbeddedDatabase::url);
    }

    /// A JDBC address without user and password: the user is `postgres` and has none.
    public String url() {
        return url(postgres.getPort());
    }

    /// It as its owner, who may do everything.
    public Server owning() {
        return new Server(Server.Use.OWN, url(), "postgres", "");
    }

    /// It as a user who can only read, and has no password either.
    public Server reading() {
        return new Server(Server.Use.READ, url(), READER, "");
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    public int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop cleanly", e);
        }
    }

    private void makeReader() {
        try (var connection = DriverManager.getConnection(url(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("""
                DO $$ BEGIN
                    IF NOT pg_is_in_recovery() AND NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                        CREATE ROLE %1$s LOGIN;
                    END IF;
                END $$
                """.formatted(READER));
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("PostgreSQL has started and would not make a user for the pages", e);
        }
    }

    /// A folder of somebody else's files is a mistyped one.
    private static void requireNoOthers(Path home) {
        if (!Files.isDirectory(home) || isIn(home)) {
            return;
        }
        try (var files = Files.list(home)) {
            var names = files.map(file -> file.getFileName().toString())
                    .sorted()
                    .limit(MOST_NAMED + 1)
                    .toList();
            if (!names.isEmpty()) {
                throw new IllegalStateException(home + " holds other things than a database of this site ("
                        + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)))
                        + (names.size() > MOST_NAMED ? " and more" : "")
                        + "): set DATA_DIR (--data-dir) to the site's folder, or for a new site to one that is empty or"
                        + " not there yet");
            }
        } catch (IOException e) {
            throw new IllegalStateException(home + " can't be read: set DATA_DIR to a folder that can", e);
        }
    }

    private static void makeWritable(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, ".remontada", ""));
        } catch (IOException e) {
            throw new IllegalStateException(
                    home + " can't be written: set DATA_DIR to a folder that can, or DATABASE_URL to a PostgreSQL of"
                            + " your own");
        }
    }
}
