package remontada.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import remontada.TestSite;
import remontada.platform.EmbeddedBackup;
import remontada.platform.EmbeddedDatabase;
import remontada.platform.EmbeddedRestore;

/// A streaming standby of the tests' own PostgreSQL, which it hears through a gate.
final class Standby implements AutoCloseable {
    private final Path folder;
    private EmbeddedDatabase postgres;

    private Standby(Path folder, EmbeddedDatabase postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static Standby follow(int primary, Path temporary) throws SQLException {
        var backup = temporary.resolve("base.zip");
        try (var connection = TestSite.running().unhurried().getConnection()) {
            new EmbeddedBackup(TestSite.DATA).writeTo(backup, connection);
        }
        var folder = temporary.resolve("standby");
        new EmbeddedRestore(folder).from(backup);
        try {
            Files.delete(backup);
            Files.createFile(folder.resolve("standby.signal"));
            Files.writeString(
                    folder.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=localhost port=%d user=postgres'%nwal_retrieve_retry_interval = '200ms'%n"
                            .formatted(primary),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Standby(folder, EmbeddedDatabase.start(folder, line -> {}));
    }

    int port() {
        return postgres.port();
    }

    void stop() {
        postgres.close();
    }

    void startAgain() {
        postgres = EmbeddedDatabase.start(folder, port(), line -> {});
    }

    /// Keeps what arrives to itself, like one that is slow.
    void fallBehind() throws SQLException {
        ask("SELECT pg_wal_replay_pause()");
    }

    void catchUp() throws SQLException {
        ask("SELECT pg_wal_replay_resume()");
    }

    void promote() throws SQLException {
        ask("SELECT pg_promote()");
    }

    @Override
    public void close() {
        postgres.close();
    }

    private void ask(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(question);
        }
    }
}
