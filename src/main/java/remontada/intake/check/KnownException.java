package remontada.intake.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A breach that was really so.
///
/// @param check the rule broken
/// @param subject what broke it
/// @param reason why that is right
record KnownException(String check, String subject, String reason) {
    private static final String FILE = "/db/data/known_exception.csv";

    static List<KnownException> read() {
        try (var file = KnownException.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new KnownException(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FILE, e);
        }
    }

    boolean excuses(Finding finding) {
        return finding.check().equals(check) && finding.subject().equals(subject);
    }

    Finding asFinding() {
        return new Finding(
                check,
                subject,
                "keeps the rule now",
                "If that was not meant, find who said otherwise (history MATCH, runs) and take it back (undo).");
    }
}
