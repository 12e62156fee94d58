package remontada.ties;

import remontada.platform.Statement;
import remontada.platform.Words;

/// A statement as a page prints it.
///
/// @param path of the ties or matches behind it
/// @param label of the link to them
public record Remark(String text, String path, String label) {
    public static Remark of(Statement statement, Words words) {
        return new Remark(statement.text(), statement.evidence(), words.say("statements.see-" + list(statement)));
    }

    private static String list(Statement statement) {
        var evidence = statement.evidence();
        if (evidence.contains("/matches") || evidence.contains("/v/")) {
            return "matches";
        }
        if (evidence.contains("#goals")) {
            return "goals";
        }
        return evidence.startsWith("/leagues") ? "table" : "ties";
    }
}
