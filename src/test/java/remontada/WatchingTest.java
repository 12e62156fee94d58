package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.web.PlayedSource;
import tools.jackson.databind.json.JsonMapper;

/// What `src/operations/watching` asks Prometheus for is what a site that follows a source and serves readers exports.
class WatchingTest {
    private static final Path FOLDER = Path.of("src/operations/watching");
    private static final Pattern RULE = Pattern.compile("(?ms)^        expr: (.+?)^        (?:for|labels):");
    private static final String NO_NAMES =
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|on|ignoring|group_left)\\b *(?:\\([^)]*\\))?";
    private static final Pattern NAME = Pattern.compile("\\b[a-z_][a-z0-9_]*\\b(?! *\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "e");

    /// Prometheus' own.
    private static final String UP = "up";

    @TempDir
    private Path folder;

    @Test
    void everyMetricOfTheDashboardAndOfTheAlertsIsThere() throws IOException, InterruptedException {
        var asked = Stream.concat(alerts(), panels())
                .flatMap(WatchingTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(asked.size() > 20, asked.toString());
        asked.remove(UP);

        var missing = new TreeSet<>(asked);
        missing.removeAll(exported());

        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sum by (le) (rate(some_bucket{status="2xx"}[5m])) > 1 | some_bucket
        a_b > 3 * 3600 or (a_b > 600 and on (instance) c > 0)  | a_b,c
        x / ignoring (cache) group_left sum(y)                 | x,y
        """)
    void namesAreTakenOutOfExpressions(String expression, String names) {
        assertEquals(names, names(expression).distinct().sorted().collect(Collectors.joining(",")));
    }

    private static Stream<String> names(String expression) {
        return NAME.matcher(expression.replaceAll(NO_NAMES, " "))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name));
    }

    private static Stream<String> alerts() throws IOException {
        return RULE.matcher(Files.readString(FOLDER.resolve("alerts.yml")))
                .results()
                .map(rule -> rule.group(1).replaceFirst("^\\|", ""));
    }

    private static Stream<String> panels() throws IOException {
        var dashboard = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("dashboard.json")));
        return dashboard
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString());
    }

    private Set<String> exported() throws IOException, InterruptedException {
        try (var own = OwnDatabase.open();
                var source = new PlayedSource()) {
            source.then(500, "");
            try (var site = new FollowingSite(own, source, folder)) {
                site.page("/about");
                var told = site.metrics();
                while (!told.contains("source_questions_total") || !told.contains("route=\"/about\"")) {
                    Thread.sleep(100);
                    told = site.metrics();
                }
                return told.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replaceFirst("[{ ].*", ""))
                        .collect(Collectors.toSet());
            }
        }
    }
}
