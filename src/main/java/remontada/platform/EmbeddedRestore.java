package remontada.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Comparator;
import java.util.zip.ZipFile;

/// Puts what an [EmbeddedBackup] wrote into a folder, on which a site then starts as it was at the backup's end.
public final class EmbeddedRestore {
    private final Path folder;

    /// @param folder for the server's data
    public EmbeddedRestore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Puts a backup into a folder that holds nothing yet.
    ///
    /// @throws IllegalStateException when it holds something or the file is no such backup; then nothing is changed
    public void from(Path file) {
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new IllegalStateException(
                        folder + " holds something: set DATA_DIR to a folder that is empty or not there yet");
            }
            var part = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".part");
            try {
                unpack(file, part);
                Files.deleteIfExists(folder);
                Files.move(part, folder);
            } finally {
                remove(part);
            }
        } catch (IOException e) {
            throw new IllegalStateException(file + " could not be restored: " + e.getMessage(), e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }

    private static void unpack(Path file, Path to) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("backup_label") == null || zip.getEntry("PG_VERSION") == null) {
                throw new IllegalStateException(file + " is no backup that this site has written");
            }
            makePrivate(to);
            for (var entry : Collections.list(zip.entries())) {
                var path = to.resolve(entry.getName()).normalize();
                if (!path.startsWith(to)) {
                    throw new IllegalStateException(file + " holds " + entry.getName() + ", which leads elsewhere");
                }
                if (entry.isDirectory()) {
                    makePrivate(Files.createDirectories(path));
                } else {
                    try (OutputStream out = Files.newOutputStream(path);
                            var in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /// What is left of a backup that could not be unpacked; nothing, after one that could.
    private static void remove(Path part) throws IOException {
        if (Files.exists(part)) {
            try (var paths = Files.walk(part)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /// PostgreSQL refuses to start on data that others can read.
    private static void makePrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
