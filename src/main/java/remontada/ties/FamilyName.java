package remontada.ties;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of a player's name that a label has room for: "Di María" of Ángel Di María, "Vinícius Júnior" whole.
final class FamilyName {
    private static final Set<String> BEFORE = Set.of(
            "van", "von", "der", "den", "de", "di", "da", "do", "dos", "del", "della", "la", "le", "el", "al", "ter",
            "ten", "mac", "st.", "ben", "bin", "abu", "san", "o'");
    private static final Set<String> AFTER = Set.of("júnior", "junior", "jr", "jr.", "filho", "neto", "ii", "iii");

    private FamilyName() {}

    /// Empty for a scorer whom nobody wrote down.
    static String of(@Nullable String name) {
        if (name == null) {
            return "";
        }
        var words = List.of(name.strip().split("\\s+"));
        int start = words.size() - 1;
        if (start > 0 && AFTER.contains(lower(words.get(start)))) {
            start--;
        }
        while (start > 0 && BEFORE.contains(lower(words.get(start - 1)))) {
            start--;
        }
        return String.join(" ", words.subList(start, words.size()));
    }

    private static String lower(String word) {
        return word.toLowerCase(ROOT);
    }
}
