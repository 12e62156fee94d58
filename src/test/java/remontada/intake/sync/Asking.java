package remontada.intake.sync;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import remontada.intake.ledger.Intake;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.live.LiveScores;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.web.Patience;
import remontada.intake.web.PlayedSource;
import remontada.intake.web.WebClient;
import remontada.intake.web.WebReader;
import remontada.intake.web.WebSource;

/// A source that plays its answers, and what asks it for a database of a test's own.
final class Asking implements AutoCloseable {
    private static final Patience ONCE = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(20), 1, Duration.ofSeconds(1), Duration.ofSeconds(9));

    final PlayedSource played = new PlayedSource();
    final WebSource source = Season.source(played.address("/v4/competitions/PD/matches?season=2026"));
    final SourceQueries memory;
    final List<String> live = new ArrayList<>();
    private final OwnDatabase own;
    private final Clock clock;
    private final WebClient web;

    Asking(OwnDatabase own, Clock clock) throws IOException {
        this.own = own;
        this.clock = clock;
        this.memory = new SourceQueries(own.sql(), clock);
        this.web = new WebClient(ONCE, clock, time -> {}, new Random(7));
    }

    /// As another node, or after a restart: it knows what the database knows.
    Sync sync() {
        return new Sync(
                new WebReader(web, Optional.of("a-token")),
                memory,
                new Intake(own.ledger()),
                new LiveScores() {
                    @Override
                    public void seen(ReportedMatch match) {
                        live.add("on " + match.result().fullTime());
                    }

                    @Override
                    public void over(ReportedMatch match) {
                        live.add("over " + match.status());
                    }
                },
                () -> {},
                clock);
    }

    Outcome ask() {
        return sync().ask(source);
    }

    @Override
    public void close() {
        web.close();
        played.close();
    }
}
