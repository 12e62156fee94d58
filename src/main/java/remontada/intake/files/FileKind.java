package remontada.intake.files;

import java.util.Locale;

/// What a file is, by the end of its name.
enum FileKind {
    FOOTBALL_TXT,
    CSV,
    ARCHIVE,
    OTHER;

    static FileKind of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return FOOTBALL_TXT;
        }
        if (lower.endsWith(".csv")) {
            return CSV;
        }
        return lower.endsWith(".zip") ? ARCHIVE : OTHER;
    }
}
