package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words in `web/messages` are exactly those that pages and code ask for.
class MessagesTest {
    private static final Path MESSAGES = Path.of("web/messages/en");
    private static final Pattern IN_JAVA = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9-]+\\.[a-z0-9.-]+)[}(]|'([a-z0-9.-]+)'");

    private final Set<String> keys = keys();
    private final Set<String> literals = literals();
    private final Set<String> features =
            keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

    @Test
    void everyMessageAskedForIsThere() {
        var missing = literals.stream()
                .filter(literal -> literal.matches("[a-z0-9-]+\\.[a-z0-9-]*[a-z0-9]"))
                .filter(literal -> features.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !literal.matches(".*\\.(css|js|json|csv|html|svg|sql|png)"))
                .filter(literal ->
                        !keys.contains(literal) && keys.stream().noneMatch(key -> key.startsWith(literal + "-")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    /// The blank after the comma would be part of the date: "on  Saturday".
    @Test
    void noDatePatternBeginsWithABlank() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            var blanks = files.flatMap(file -> text(file).lines())
                    .filter(line -> line.matches(".*, date, [^:].*"))
                    .toList();

            assertEquals(List.of(), blanks);
        }
    }

    @Test
    void everyMessageIsAskedFor() {
        var words = wordsOfTheData();
        var unused = keys.stream().filter(key -> !isUsed(key, words)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    /// A key is used when it stands in a page or in code: whole, or as a beginning, with words that code or data know.
    private boolean isUsed(String key, Set<String> words) {
        return literals.contains(key)
                || literals.stream().anyMatch(beginning -> isCompleted(beginning, key, words))
                || literals.stream()
                        .anyMatch(beginning ->
                                beginning.endsWith("-") && beginning.contains(".") && key.startsWith(beginning));
    }

    private static boolean isCompleted(String beginning, String key, Set<String> words) {
        return beginning.contains(".")
                && key.startsWith(beginning)
                && isMadeOf(words, key.substring(beginning.length()).replaceFirst("^[-.]", ""));
    }

    private static boolean isMadeOf(Set<String> words, String text) {
        return words.contains(text)
                || Pattern.compile("[-.]")
                        .matcher(text)
                        .results()
                        .anyMatch(joint -> (words.contains(text.substring(0, joint.start()))
                                        || words.contains(text.substring(0, joint.end())))
                                && isMadeOf(words, text.substring(joint.end())));
    }

    private Set<String> wordsOfTheData() {
        var words = new HashSet<>(literals);
        Stream.of("stage", "competition", "club")
                .flatMap(file -> text(Path.of("db/data", file + ".csv")).lines())
                .flatMap(line -> Arrays.stream(line.split(",")))
                .forEach(words::add);
        return words;
    }

    private static Set<String> keys() {
        return files(MESSAGES)
                .flatMap(file -> {
                    var properties = new Properties();
                    try (var reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    var feature = file.getFileName().toString().replace(".properties", "");
                    return properties.stringPropertyNames().stream().map(key -> feature + "." + key);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        var inCode = files(Path.of("src/main/java"))
                .flatMap(file -> IN_JAVA.matcher(text(file)).results().map(found -> found.group(1)));
        var inPages = Stream.of("web/pages", "web/fragments")
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(file -> IN_TEMPLATE.matcher(text(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        return Stream.concat(inCode, inPages).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return List.copyOf(files.filter(Files::isRegularFile).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
