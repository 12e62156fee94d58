package remontada.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The files of `web/`, wherever they are: in the jar, in the build's folder, or, while pages are being written, in the
/// project's.
public final class WebFiles {
    private final Place place;
    private final boolean changing;

    private WebFiles(Place place, boolean changing) {
        this.place = place;
        this.changing = changing;
    }

    /// The files the build made part of the program.
    public static WebFiles built() {
        try {
            var web = Optional.ofNullable(WebFiles.class.getResource("/web")).orElseThrow();
            return new WebFiles(
                    web.openConnection() instanceof JarURLConnection jar
                            ? InJar.of(jar.getJarFile())
                            : new InFolder(Path.of(web.toURI())),
                    false);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The web files are missing from the build", e);
        }
    }

    /// The project's own files, read anew each time they are asked for.
    public static WebFiles of(Path folder) {
        return new WebFiles(new InFolder(folder), true);
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
            return place.bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read web/" + file, e);
        }
    }

    /// Every file below a folder, by its path from `web/`, sorted.
    public List<String> below(String folder) {
        try {
            return place.below(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list web/" + folder, e);
        }
    }

    private sealed interface Place {
        byte[] bytes(String file) throws IOException;

        List<String> below(String folder) throws IOException;
    }

    private record InFolder(Path root) implements Place {
        @Override
        public byte[] bytes(String file) throws IOException {
            return Files.readAllBytes(root.resolve(file));
        }

        @Override
        public List<String> below(String folder) throws IOException {
            try (var files = Files.walk(root.resolve(folder))) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        }
    }

    /// The jar is open anyway, for the program's classes: as a file system it would be read a second time.
    ///
    /// @param names of all files, sorted
    private record InJar(JarFile jar, List<String> names) implements Place {
        private static final String ROOT = "web/";

        static InJar of(JarFile jar) {
            return new InJar(
                    jar,
                    jar.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(JarEntry::getName)
                            .filter(name -> name.startsWith(ROOT))
                            .map(name -> name.substring(ROOT.length()))
                            .sorted()
                            .toList());
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            var entry = jar.getJarEntry(ROOT + file);
            if (entry == null) {
                throw new IOException("The jar has no " + ROOT + file);
            }
            try (var content = jar.getInputStream(entry)) {
                return content.readAllBytes();
            }
        }

        @Override
        public List<String> below(String folder) {
            return names.stream().filter(name -> name.startsWith(folder + "/")).toList();
        }
    }
}
