package remontada;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import remontada.health.Look.SourceAnswer;
import remontada.health.Look.State;
import remontada.health.Pulse;
import remontada.intake.ledger.Intake;
import remontada.intake.ledger.Ledger;
import remontada.intake.live.LiveBoard;
import remontada.intake.sync.Schedule;
import remontada.intake.sync.SourceQueries;
import remontada.intake.sync.Sync;
import remontada.intake.sync.Tempo;
import remontada.intake.sync.Turn;
import remontada.intake.web.Patience;
import remontada.intake.web.WebClient;
import remontada.intake.web.WebReader;
import remontada.intake.web.WebSource;
import remontada.intake.web.WebSources;
import remontada.platform.Database;
import remontada.platform.Metrics;

/// What it takes to follow the sources on the web, put together from the settings.
final class Following implements AutoCloseable {
    private final List<WebSource> sources;
    private final Database database;
    private final Clock clock = Clock.systemUTC();
    private final WebClient web;
    private final SourceQueries memory;
    private final Sync sync;

    Following(Config config, Database database) {
        this(config, database, false);
    }

    /// @param anyway whether what contradicts is taken in all the same
    Following(Config config, Database database, boolean anyway) {
        this.sources = sources(config);
        this.database = database;
        this.web = new WebClient(Patience.USUAL, clock, Thread::sleep, RandomGenerator.getDefault());
        this.memory = new SourceQueries(database.sql(), clock);
        this.sync = new Sync(
                new WebReader(web, config.footballDataToken()),
                memory,
                new Intake(
                        new Ledger(database.unhurried()),
                        () -> anyway ? Optional.empty() : Optional.of(Operator.latestDay(config))),
                new LiveBoard(database.sql(), clock, "web"),
                () -> Operator.bringRatingsUpToDate(database),
                clock);
    }

    /// @throws IllegalArgumentException saying what to do, when the file is not there or something in it is wrong
    static List<WebSource> sources(Config config) {
        var path = config.sources();
        try {
            return checked(path);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + path
                    + ": set SOURCES to one that names the sources, as db/sources.example.properties shows");
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(path + " is not in UTF-8");
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " can't be read: check its permissions");
        }
    }

    List<WebSource> sources() {
        return sources;
    }

    SourceQueries memory() {
        return memory;
    }

    Sync sync() {
        return sync;
    }

    Turn turn() {
        return new Turn(database.unhurried());
    }

    /// Follows them while the site is served; `/metrics` tells how old their word is.
    Schedule schedule(Metrics metrics, Pulse pulse) {
        for (var source : sources) {
            metrics.gauge(
                    "source.age",
                    "Seconds since a source on the web answered last; not a number where it never did",
                    "seconds",
                    () -> pulse.age(state -> answered(state, source.name())),
                    "source",
                    source.name());
        }
        return new Schedule(
                sources,
                sync,
                memory,
                turn(),
                Tempo.USUAL,
                clock,
                (source, outcome) -> metrics.count(
                        "source.questions",
                        "Questions to a source on the web, by what came of them",
                        "source",
                        source.name(),
                        "outcome",
                        outcome.word()));
    }

    @Override
    public void close() {
        web.close();
    }

    private static Optional<Instant> answered(State state, String source) {
        return state.sources().stream()
                .filter(known -> known.name().equals(source))
                .findFirst()
                .map(SourceAnswer::answeredAt);
    }

    private static List<WebSource> checked(Path path) throws IOException {
        List<WebSource> sources;
        try (var file = Files.newBufferedReader(path)) {
            sources = WebSources.read(file);
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("No source is named in " + path);
        }
        return sources;
    }
}
