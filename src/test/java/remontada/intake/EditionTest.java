package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
    private static final List<String> FILES = List.of("club.csv", "goal.csv");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("club.csv", "slug\nliverpool\n");
        write("goal.csv", "minute\n79\n");
    }

    @Test
    void theJarKnowsWhatTheFolderHolds() throws IOException {
        assertEquals(inFolder(), inJar("one.jar"));
    }

    @Test
    void oneLetterMakesAnotherEdition() throws IOException {
        var before = inFolder();

        write("goal.csv", "minute\n78\n");

        assertNotEquals(before, inFolder());
        assertEquals(inFolder(), inJar("after.jar"));
    }

    @Test
    void filesThatChangePlacesMakeAnotherEdition() throws IOException {
        var before = inFolder();

        write("club.csv", "minute\n79\n");
        write("goal.csv", "slug\nliverpool\n");

        assertNotEquals(before, inFolder());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String inFolder() throws IOException {
        var files = new LinkedHashMap<String, URL>();
        for (var file : FILES) {
            files.put(file, folder.resolve(file).toUri().toURL());
        }
        return Edition.of(files);
    }

    private String inJar(String name) throws IOException {
        var jar = folder.resolve(name);
        var files = new LinkedHashMap<String, URL>();
        try (var stream = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : FILES) {
                stream.putNextEntry(new JarEntry(file));
                stream.write(Files.readAllBytes(folder.resolve(file)));
                files.put(file, URI.create("jar:" + jar.toUri() + "!/" + file).toURL());
            }
        }
        return Edition.of(files);
    }
}
