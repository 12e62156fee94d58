package remontada.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The files of `web/`, wherever they are: in the jar, in the build's folder, or, while pages are being written, in the
/// project's.
public final class WebFiles {
    private final Path root;
    private final boolean changing;

    private WebFiles(Path root, boolean changing) {
        this.root = root;
        this.changing = changing;
    }

    /// The files the build made part of the program.
    public static WebFiles built() {
        try {
            var uri = WebFiles.class.getResource("/web").toURI();
            return new WebFiles(uri.getScheme().equals("jar") ? inJar(uri) : Path.of(uri), false);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The web files are missing from the build", e);
        }
    }

    /// The project's own files, read anew each time they are asked for.
    public static WebFiles of(Path folder) {
        return new WebFiles(folder, true);
    }

    /// Whether a file may change while the site runs.
    public boolean changing() {
        return changing;
    }

    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read web/" + file, e);
        }
    }

    /// Every file below a folder, by its path from `web/`, sorted.
    public List<String> below(String folder) {
        try (var files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list web/" + folder, e);
        }
    }

    private static Path inJar(URI uri) throws IOException {
        return fileSystemOf(uri).getPath("/web");
    }

    private static FileSystem fileSystemOf(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (java.nio.file.FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }
}
