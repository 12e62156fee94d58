package remontada.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import remontada.intake.ledger.Telling;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Origin;

/// Files on disk, told to the ledger one after the other. Each is named by the path it was asked for by, without the
/// folders above that: a page that shows where a result comes from tells nothing of the machine.
public final class FileImport implements Telling {
    private static final int MOST_REFUSALS = 1_000;

    private final List<NamedSource> sources;
    private final Progress progress;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> refusedOf = new TreeMap<>();
    private final Set<String> empty = new TreeSet<>();
    private final Map<String, String> passedOver = new TreeMap<>();
    private final Map<String, Integer> withoutZone = new TreeMap<>();
    private final @Nullable ZoneId clock;
    private int matches;

    private FileImport(List<NamedSource> sources, @Nullable ZoneId clock, Progress progress) {
        this.sources = sources;
        this.clock = clock;
        this.progress = progress;
    }

    /// Is told how far the reading has come.
    @FunctionalInterface
    public interface Progress {
        void at(int file, int files);
    }

    /// @param as the path or the name of an earlier file: what it told is replaced
    /// @param clock whose hour a kick-off tells that is written without a zone; null where nobody knows
    /// @throws IllegalArgumentException saying what is wrong with a path, or that there is nothing to read
    public static FileImport of(List<Path> paths, @Nullable String as, @Nullable ZoneId clock, Progress progress) {
        var sources = new ArrayList<NamedSource>();
        var name = as == null ? null : NamedSource.nameOf(as);
        paths.forEach(path -> sources.addAll(NamedSource.at(path.normalize(), name)));
        if (as != null && (sources.size() != 1 || sources.getFirst().hasParts())) {
            throw new IllegalArgumentException("--as names one file, and here are more");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to read: no .txt, .csv or .zip is in "
                    + String.join(", ", paths.stream().map(Path::toString).toList()));
        }
        return new FileImport(sources, clock, progress);
    }

    @Override
    public void tell(Hearer hearer) throws IOException {
        refusals.clear();
        refusedOf.clear();
        empty.clear();
        passedOver.clear();
        withoutZone.clear();
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

    /// The files of other kinds, which tell of no match, each with what says so.
    public Map<String, String> passedOver() {
        return Collections.unmodifiableMap(passedOver);
    }

    /// How many kick-offs of each file have no zone: their day is kept, their hour is not.
    public Map<String, Integer> withoutZone() {
        return Collections.unmodifiableMap(withoutZone);
    }

    private final class Passing implements Listener {
        private final NamedSource source;
        private final Hearer hearer;

        Passing(NamedSource source, Hearer hearer) {
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
                hearer.hear(timed(match).withOrigin(origin));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ReportedMatch timed(ReportedMatch match) {
            if (match.kickOff() == null || match.zone() != null) {
                return match;
            }
            if (clock != null) {
                return match.onClock(clock);
            }
            withoutZone.merge(source.shown(match.origin().place()), 1, Integer::sum);
            return match;
        }

        @Override
        public void passedOver(String place, String reason) {
            var shown = source.shown(place);
            passedOver.put(shown, reason);
            empty.remove(shown);
            refusedOf.remove(shown);
            refusals.removeIf(refusal -> refusal.origin().place().equals(shown));
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
}
