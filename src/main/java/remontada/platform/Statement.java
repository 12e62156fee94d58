package remontada.platform;

/// Something the record says, in words, with what is behind it.
///
/// @param id its kind, and the club it speaks of where it could be either
/// @param count how many of `total` it is about
/// @param evidence the address of the list that shows exactly those
/// @param weight how much it tells; the higher, the earlier it stands
public record Statement(String id, String text, int count, int total, String evidence, int weight) {
    /// What the list behind it lists: `ties`, `matches`, `goals` or a `table`.
    public String listed() {
        if (evidence.contains("/matches") || evidence.contains("/v/")) {
            return "matches";
        }
        return evidence.endsWith("#swing") ? "goals" : evidence.startsWith("/leagues/") ? "table" : "ties";
    }
}
