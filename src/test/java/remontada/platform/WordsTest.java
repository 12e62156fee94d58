package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    @TempDir
    private Path web;

    @Test
    void editedWordsAreSaidOnceTheyAreReadAnew() throws IOException {
        write("whistle = Full time");
        var words = new Catalogue(WebFiles.of(web)).read(Locale.UK);
        assertEquals("Full time", words.say("match.whistle"));

        write("whistle = The end");
        words.readAnew();

        assertEquals("The end", words.say("match.whistle"));
    }

    private void write(String pattern) throws IOException {
        Files.createDirectories(web.resolve("messages/en"));
        Files.writeString(web.resolve("messages/en/match.properties"), pattern);
    }
}
