package remontada.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import remontada.intake.files.Limits;
import remontada.intake.files.Source;
import remontada.intake.files.Sources;
import remontada.intake.ledger.Telling;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Origin;

/// Files on disk, told to the ledger one after the other. Each is named by the path it was asked for by, without the
/// folders above that: a page that shows where a result comes from tells nothing of the machine.
public final class FileImport implements Telling {
    private static final int MOST_REFUSALS = 1_000;

    private final List<Named> sources;
    private final Progress progress;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> refusedOf = new TreeMap<>();
    private final Set<String> empty = new TreeSet<>();
    private int matches;

    private FileImport(List<Named> sources, Progress progress) {
        this.sources = sources;
        this.progress = progress;
    }

    /// A source, and what to leave out of its path.
    private record Named(Source source, @Nullable Path above) {
        String shown(String place) {
            var prefix = above == null ? "" : above.getNameCount() == 0 ? "/" : above + "/";
            return !prefix.isEmpty() && place.startsWith(prefix) ? place.substring(prefix.length()) : place;
        }
    }

    /// Is told how far the reading has come.
    @FunctionalInterface
    public interface Progress {
        void at(int file, int files);
    }

    /// @throws IllegalArgumentException saying what is wrong with a path, or that there is nothing to read
    public static FileImport of(List<Path> paths, Progress progress) {
        var sources = new ArrayList<Named>();
        for (var path : paths) {
            var above = above(path.normalize());
            for (var source : found(path.normalize())) {
                sources.add(new Named(source, above));
            }
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to read: no .txt, .csv or .zip is in "
                    + String.join(", ", paths.stream().map(Path::toString).toList()));
        }
        return new FileImport(sources, progress);
    }

    @Override
    public void tell(Hearer hearer) throws IOException {
        refusals.clear();
        refusedOf.clear();
        empty.clear();
        matches = 0;
        int read = 0;
        for (var source : sources) {
            progress.at(read, sources.size());
            try {
                source.source().read(new Passing(source, hearer));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            read++;
        }
        progress.at(read, sources.size());
    }

    /// How many matches were read.
    public int matches() {
        return matches;
    }

    /// Files, tables that stand together, and archives.
    public int size() {
        return sources.size();
    }

    /// The first thousand things that were not understood.
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /// How much of each file was not understood, where anything was not.
    public Map<String, Integer> refusedOf() {
        return Map.copyOf(refusedOf);
    }

    /// The files that were read and neither told of a match nor said what can't be understood.
    public Set<String> empty() {
        return Collections.unmodifiableSet(empty);
    }

    private final class Passing implements Listener {
        private final Named source;
        private final Hearer hearer;

        Passing(Named source, Hearer hearer) {
            this.source = source;
            this.hearer = hearer;
        }

        @Override
        public void opened(String place) {
            empty.add(source.shown(place));
        }

        @Override
        public void match(ReportedMatch match) {
            matches++;
            var origin = shown(match.origin());
            empty.remove(origin.place());
            try {
                hearer.hear(match.withOrigin(origin));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void refused(Refusal refusal) {
            var origin = shown(refusal.origin());
            empty.remove(origin.place());
            refusedOf.merge(origin.place(), 1, Integer::sum);
            if (refusals.size() < MOST_REFUSALS) {
                refusals.add(new Refusal(origin, refusal.text(), refusal.reason()));
            }
        }

        private Origin shown(Origin origin) {
            return new Origin(source.shown(origin.place()), origin.line(), origin.asOf());
        }
    }

    private static List<Source> found(Path path) {
        try {
            return Sources.at(List.of(path), Limits.USUAL);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file or folder " + path);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(path + " can't be read: check its permissions");
        }
    }

    /// A file keeps the name of the folder it is in, which often tells its season.
    private static @Nullable Path above(Path path) {
        if (!path.isAbsolute() && !path.startsWith("..")) {
            return null;
        }
        var parent = path.getParent();
        return parent == null || Files.isDirectory(path) ? parent : parent.getParent();
    }
}
