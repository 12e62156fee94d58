package remontada.intake.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of an import.
///
/// @param written what changed, by which run
/// @param files what each place told, in the order of their names
/// @param refused what can't be, by line
/// @param unknown names that wait for an alias
/// @param differing what goes on standing although the source says something else
public record Taken(
        Written written,
        List<File> files,
        List<Refusal> refused,
        List<UnknownName> unknown,
        List<Differing> differing) {
    /// What a place told: each of the matches read is new, changed, unchanged, waiting or refused.
    ///
    /// @param read matches in it
    /// @param added matches that were not known
    /// @param changed matches that are others by it
    /// @param unchanged matches that are what they were
    /// @param waiting matches with a name that names nothing here yet
    /// @param refused matches that can't be
    public record File(String place, int read, int added, int changed, int unchanged, int waiting, int refused) {
        public static File sum(String name, List<File> files) {
            return new File(
                    name,
                    files.stream().mapToInt(File::read).sum(),
                    files.stream().mapToInt(File::added).sum(),
                    files.stream().mapToInt(File::changed).sum(),
                    files.stream().mapToInt(File::unchanged).sum(),
                    files.stream().mapToInt(File::waiting).sum(),
                    files.stream().mapToInt(File::refused).sum());
        }

        /// Whether it says anything that was not known.
        public boolean tellsAnything() {
            return unchanged < read;
        }

        @Override
        public String toString() {
            return "%s: read %d, new %d, changed %d, unchanged %d%s%s"
                    .formatted(
                            place,
                            read,
                            added,
                            changed,
                            unchanged,
                            waiting == 0 ? "" : ", waiting for a name " + waiting,
                            refused == 0 ? "" : ", refused " + refused);
        }
    }

    /// A line that says what can't be.
    public record Refusal(String place, int line, String reason) {
        @Override
        public String toString() {
            return "%s%s: refused, %s".formatted(place, line == 0 ? "" : ", line " + line, reason);
        }
    }

    /// A name that names nothing, or more than one.
    ///
    /// @param kind `club`, `competition` or `round`
    /// @param country as the source gave it
    /// @param nearest known names like it, the nearest first
    public record UnknownName(
            String kind, String name, @Nullable String country, int matches, List<String> nearest) {
        @Override
        public String toString() {
            return "%s %s%s, %d %s: %s"
                    .formatted(
                            kind,
                            name,
                            country == null ? "" : " (" + country + ")",
                            matches,
                            matches == 1 ? "match" : "matches",
                            reason());
        }

        private String reason() {
            if (kind.equals("round")) {
                return "names no stage; fixture add with --stage says which";
            }
            return nearest.isEmpty() ? "nothing is called like it" : "perhaps " + String.join(", ", nearest);
        }
    }

    /// A value that did not overwrite a higher one.
    ///
    /// @param by whose word stands; null where it follows from several
    public record Differing(
            String place,
            int line,
            String match,
            String said,
            String stands,
            @Nullable Holder by) {
        @Override
        public String toString() {
            return "%s, line %d: %s %s differs from %s%s, which stays%s"
                    .formatted(
                            place,
                            line,
                            match,
                            said,
                            stands,
                            by == null ? "" : " (" + by + ")",
                            by == null ? "" : by.remedy());
        }
    }

    /// Whose word stands.
    ///
    /// @param kind `edition`, `source` or `operator`
    /// @param run by which it was told
    /// @param place where it was told, such as a file
    /// @param same whether it is the same source, which said something else elsewhere
    public record Holder(String kind, String source, int run, String place, boolean same) {
        /// What to do where that word is not to hold any more.
        String remedy() {
            return switch (kind) {
                case "edition" -> "";
                case "source" ->
                    same
                            ? "; what corrects that file goes in its name: import --as " + place
                                    + ", or take it back: undo " + run
                            : "; take it back with: undo " + run;
                default -> "; take it back with: undo " + run;
            };
        }

        @Override
        public String toString() {
            return kind.equals("source") ? source + ", " + place : source;
        }
    }
}
