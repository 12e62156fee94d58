package remontada.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A base backup of the PostgreSQL that comes with the site, taken while it works: PostgreSQL's own low-level backup
/// (`pg_backup_start`, its files, `pg_backup_stop`, its write-ahead log), kept in one ZIP file.
public final class EmbeddedBackup {
    /// Files of the running server, which another must not find.
    private static final Set<String> OF_THE_SERVER =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "tablespace_map");

    /// Folders whose content a server makes anew; the write-ahead log comes last, on its own.
    private static final Set<String> MADE_ANEW = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final String CONTROL = "global/pg_control";
    private static final String SEGMENT = "[0-9A-F]{24}";

    private final Path folder;

    /// @param folder the server's data
    public EmbeddedBackup(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Writes the backup. The file is there when it is whole.
    ///
    /// @param connection to the server, as its superuser; outside a transaction
    /// @throws UncheckedIOException when the file can't be written
    public void writeTo(Path file, Connection connection) throws SQLException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                zip.setLevel(Deflater.BEST_SPEED);
                keepLog(connection);
                ask(connection, "SELECT pg_backup_start('remontada', fast => true)::text");
                addFolder(zip, folder);
                add(zip, folder.resolve(CONTROL));
                var label = ask(connection, "SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)");
                zip.putNextEntry(new ZipEntry("backup_label"));
                zip.write(label.getBytes(StandardCharsets.UTF_8));
                addLog(zip);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be written to " + file, e);
        }
    }

    /// The log must reach back to the backup's beginning, however long that takes.
    private static void keepLog(Connection connection) throws SQLException {
        ask(
                connection,
                "SELECT slot_name::text FROM pg_create_physical_replication_slot("
                        + "'backup_' || pg_backend_pid(), immediately_reserve => true, temporary => true)");
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private void addFolder(ZipOutputStream zip, Path from) throws IOException {
        for (var path : sorted(from)) {
            var name = nameOf(path);
            if (Files.isDirectory(path)) {
                zip.putNextEntry(new ZipEntry(name + "/"));
                if (!MADE_ANEW.contains(name) && !name.endsWith("pgsql_tmp")) {
                    addFolder(zip, path);
                }
            } else if (!OF_THE_SERVER.contains(name) && !name.equals(CONTROL)) {
                add(zip, path);
            }
        }
    }

    private void addLog(ZipOutputStream zip) throws IOException {
        for (var path : sorted(folder.resolve("pg_wal"))) {
            if (path.getFileName().toString().matches(SEGMENT)) {
                add(zip, path);
            }
        }
    }

    private void add(ZipOutputStream zip, Path path) throws IOException {
        var content = open(path);
        if (content.isPresent()) {
            try (var in = content.get()) {
                zip.putNextEntry(new ZipEntry(nameOf(path)));
                in.transferTo(zip);
            }
        }
    }

    /// A table that is dropped meanwhile takes its files away; the log knows about it.
    private static Optional<InputStream> open(Path path) throws IOException {
        try {
            return Optional.of(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private String nameOf(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
