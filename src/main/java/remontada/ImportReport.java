package remontada;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remontada.intake.FileImport;
import remontada.intake.ledger.Taken;

/// What came of an import, line by line: what was refused and what differs, then each file that says anything new, and
/// in the end the sum. Of long lists the beginning, unless all is asked for.
final class ImportReport {
    private static final int FEW_FILES = 10;
    private static final int MOST_LINES = 20;
    private static final int MOST_NAMES = 5;

    private final Taken taken;
    private final FileImport files;
    private final boolean verbose;

    ImportReport(Taken taken, FileImport files, boolean verbose) {
        this.taken = taken;
        this.files = files;
        this.verbose = verbose;
    }

    List<String> lines() {
        var all = Taken.File.sum("All together", taken.files());
        int notUnderstood = sum(files.refusedOf());
        return Stream.of(
                        beginning(files.refusals(), notUnderstood),
                        beginning(
                                taken.refused(),
                                Math.max(all.refused(), taken.refused().size())),
                        beginning(taken.differing(), taken.differing().size()),
                        beginning(taken.unknown(), taken.unknown().size()),
                        eachFile(),
                        passedOver(),
                        withoutZone(),
                        List.of(all + notUnderstood(notUnderstood)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> beginning(List<?> told, int of) {
        int shown = verbose ? told.size() : Math.min(told.size(), MOST_LINES);
        var lines = new ArrayList<String>(
                told.stream().limit(shown).map(Object::toString).toList());
        if (of > shown) {
            lines.add("and %,d more%s".formatted(of - shown, shown < told.size() ? " (--verbose tells them)" : ""));
        }
        return lines;
    }

    /// All files where they are few; otherwise those that say anything.
    private List<String> eachFile() {
        var told = taken.files().stream().collect(Collectors.toMap(Taken.File::place, file -> file));
        var places = new TreeSet<>(told.keySet());
        places.addAll(files.refusedOf().keySet());
        places.addAll(files.empty());
        var shown = places.stream()
                .filter(place -> verbose || places.size() <= FEW_FILES || tellsAnything(place, told))
                .map(place -> line(place, told))
                .toList();
        var lines = new ArrayList<>(beginning(shown, shown.size()));
        if (places.size() > shown.size()) {
            lines.add("%,d files say nothing new".formatted(places.size() - shown.size()));
        }
        return lines;
    }

    private boolean tellsAnything(String place, Map<String, Taken.File> told) {
        var file = told.get(place);
        return files.refusedOf().containsKey(place) || file != null && file.tellsAnything();
    }

    private String line(String place, Map<String, Taken.File> told) {
        int refused = Objects.requireNonNullElse(files.refusedOf().get(place), 0);
        var file = told.get(place);
        if (file == null) {
            return place + ": " + (refused == 0 ? withoutMatches(place) : "no match in it" + notUnderstood(refused));
        }
        int kickOffs = Objects.requireNonNullElse(files.withoutZone().get(place), 0);
        return file
                + notUnderstood(refused)
                + (kickOffs == 0 ? "" : "; without a zone " + counted(kickOffs, "kick-off"));
    }

    private static String withoutMatches(String place) {
        return place.endsWith("goal.csv")
                ? "its goals count with the matches of the files beside it"
                : "read, no match in it";
    }

    private static String notUnderstood(int lines) {
        return lines == 0 ? "" : "; not understood " + counted(lines, "line");
    }

    private List<String> passedOver() {
        var passed = files.passedOver();
        if (passed.isEmpty()) {
            return List.of();
        }
        if (verbose || files.matches() == 0) {
            return passed.entrySet().stream()
                    .map(file -> file.getKey() + ": passed over. " + file.getValue())
                    .toList();
        }
        return List.of("%s passed over, not of football: %s"
                .formatted(counted(passed.size(), "file"), named(passed.keySet())));
    }

    private List<String> withoutZone() {
        int kickOffs = sum(files.withoutZone());
        return kickOffs == 0
                ? List.of()
                : List.of(("%s in %s without a zone: the day is kept, the hour is not. --clock=ZONE says whose clock it"
                                + " is (openfootball has Central European Time in European competitions, a league's own"
                                + " time in its files)")
                        .formatted(
                                counted(kickOffs, "kick-off time"),
                                counted(files.withoutZone().size(), "file")));
    }

    private static String named(Set<String> places) {
        var more = places.size() - MOST_NAMES;
        return places.stream()
                        .limit(MOST_NAMES)
                        .map(place -> place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('!')) + 1))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String counted(int number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
