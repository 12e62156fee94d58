package remontada.intake.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of `db/data` that tell of no match: an export has them too, and an import passes them over.
final class OtherTables {
    private static final Set<List<String>> HEADERS = Stream.of(
                    "club",
                    "club_alias",
                    "competition",
                    "competition_alias",
                    "former_tie_break",
                    "known_exception",
                    "league_gap",
                    "league_phase",
                    "points_deduction",
                    "ruling",
                    "season",
                    "stage",
                    "stage_alias",
                    "team_news",
                    "tie_rule")
            .map(OtherTables::header)
            .collect(Collectors.toUnmodifiableSet());

    private OtherTables() {}

    /// Whether a file that begins so is one of them.
    static boolean isOne(List<String> header) {
        return HEADERS.contains(header);
    }

    private static List<String> header(String name) {
        var path = "/db/data/" + name + ".csv";
        try (var file = OtherTables.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing from the build");
            }
            var first = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).readLine();
            return List.of(first.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }
}
