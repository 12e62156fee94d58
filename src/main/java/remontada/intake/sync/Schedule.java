package remontada.intake.sync;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import remontada.intake.web.WebSource;

/// Asks the sources when they are due, as long as it is this node's turn. A source that fails is asked again later and
/// holds up neither the others nor the site; the log says once that it fails, and once that it answers again.
public final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final List<WebSource> sources;
    private final Sync sync;
    private final SourceQueries memory;
    private final Turn turn;
    private final Tempo tempo;
    private final Clock clock;
    private final BiConsumer<WebSource, Outcome> counter;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Set<String> saidToFail = new HashSet<>();
    private final Thread thread = new Thread(this::run, "sync");

    /// @param counter is told what came of every question
    public Schedule(
            List<WebSource> sources,
            Sync sync,
            SourceQueries memory,
            Turn turn,
            Tempo tempo,
            Clock clock,
            BiConsumer<WebSource, Outcome> counter) {
        this.sources = List.copyOf(sources);
        this.sync = sync;
        this.memory = memory;
        this.turn = turn;
        this.tempo = tempo;
        this.clock = clock;
        this.counter = counter;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /// Breaks off a question that is open; one whose answer is being taken in is finished, or was never.
    @Override
    public void close() {
        ended.countDown();
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
            turn.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.warn("The turn to ask the sources could not be given back; PostgreSQL will notice", e);
        }
    }

    private void run() {
        try {
            do {
                lookAround();
            } while (!ended.await(tempo.look().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("The sources are not followed any more", e);
        }
    }

    private void lookAround() {
        try {
            if (turn.isOurs()) {
                askThoseDue();
            }
            said("", true, "");
        } catch (SQLException | RuntimeException e) {
            said("", false, "The sources can't be asked: " + e.getMessage());
        }
    }

    private void askThoseDue() {
        var on = memory.on();
        var states = new HashMap<String, SourceState>();
        memory.all().forEach(state -> states.put(state.name() + " " + state.address(), state));
        for (var source : sources) {
            if (ended.getCount() > 0 && isDue(source, states, on)) {
                ask(source);
            }
        }
    }

    private boolean isDue(WebSource source, Map<String, SourceState> states, Set<String> on) {
        var state = states.get(source.name() + " " + source.address());
        return state == null || tempo.isDue(state, on.contains(source.competition()), clock.instant());
    }

    private void ask(WebSource source) {
        var outcome = sync.ask(source);
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        counter.accept(source, outcome);
        switch (outcome) {
            case Outcome.Failed(var reason) -> said(source.name(), false, source.name() + " fails: " + reason);
            case Outcome.Unchanged unchanged -> said(source.name(), true, source.name() + " answers again");
            case Outcome.Applied(var taken, var refused) -> {
                said(source.name(), true, source.name() + " answers again");
                if (taken.written().isRun()) {
                    LOG.info(
                            "{}: run {}, {} matches changed",
                            source.name(),
                            taken.written().run(),
                            taken.written().changed());
                }
                taken.refused().forEach(refusal -> LOG.warn("{}: {}", source.name(), refusal));
            }
        }
    }

    private void said(String name, boolean well, String words) {
        if (well && saidToFail.remove(name) && !words.isEmpty()) {
            LOG.info(words);
        } else if (!well && saidToFail.add(name)) {
            LOG.warn(words);
        }
    }
}
