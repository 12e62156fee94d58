package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBackupTest {
    @TempDir
    private Path temporary;

    @Test
    void aBackupTakenWhileResultsComeInHoldsEveryCommittedOneAtItsEnd() throws SQLException {
        var file = temporary.resolve("backup.zip");
        int atLeast;
        try (var database = EmbeddedDatabase.start(temporary.resolve("data"), line -> {});
                var connection = connect(database);
                var backup = connect(database)) {
            run(connection, "CREATE TABLE entry (id integer PRIMARY KEY, words text)");
            run(connection, "INSERT INTO entry SELECT g, repeat('word ', 200) FROM generate_series(1, 20000) AS g");
            var enough = new AtomicBoolean();
            var writing = CompletableFuture.runAsync(() -> write(database, enough));

            atLeast = count(connection);
            new EmbeddedBackup(temporary.resolve("data")).writeTo(file, backup);
            enough.set(true);
            writing.join();
            run(connection, "DELETE FROM entry");
        }

        var restored = temporary.resolve("restored");
        new EmbeddedRestore(restored).from(file);

        try (var database = EmbeddedDatabase.start(restored, line -> {});
                var connection = connect(database)) {
            var found = count(connection);
            assertTrue(found >= atLeast, found + " of " + atLeast);
            run(connection, "REINDEX TABLE entry");
            assertEquals(found, count(connection));
        }
        assertFalse(Files.exists(temporary.resolve("backup.zip.part")));
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        var mine = Files.writeString(
                Files.createDirectories(temporary.resolve("data")).resolve("mine"), "kept");

        var refusal = assertThrows(
                IllegalStateException.class,
                () -> new EmbeddedRestore(temporary.resolve("data")).from(temporary.resolve("backup.zip")));

        assertTrue(refusal.getMessage().contains("set DATA_DIR to a folder that is empty"), refusal.getMessage());
        assertEquals("kept", Files.readString(mine));
    }

    @Test
    void anotherZipIsNoBackup() throws IOException {
        assertRefused("is no backup", "photo.jpg");
        assertRefused("could not be restored", new String[0]);
    }

    @Test
    void aBackupCanNotWriteElsewhere() throws IOException {
        assertRefused("leads elsewhere", "backup_label", "PG_VERSION", "../stray");
        assertFalse(Files.exists(temporary.resolve("stray")));
    }

    private void assertRefused(String reason, String... entries) throws IOException {
        var file = temporary.resolve("other.zip");
        if (entries.length == 0) {
            Files.writeString(file, "no zip at all");
        } else {
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry));
                }
            }
        }
        var to = temporary.resolve("to");
        var refusal = assertThrows(IllegalStateException.class, () -> new EmbeddedRestore(to).from(file));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertFalse(Files.exists(to));
    }

    private static void write(EmbeddedDatabase database, AtomicBoolean enough) {
        try (var connection = connect(database)) {
            while (!enough.get()) {
                run(
                        connection,
                        "INSERT INTO entry SELECT max(id) + g, repeat('more ', 200) FROM entry,"
                                + " generate_series(1, 100) AS g GROUP BY g");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", "");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM entry")) {
            row.next();
            return row.getInt(1);
        }
    }
}
