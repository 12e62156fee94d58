package remontada.intake.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import remontada.intake.ledger.Intake;
import remontada.intake.ledger.NewRun;
import remontada.intake.live.LiveScores;
import remontada.intake.reported.Heard;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Origin;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.web.Validators;
import remontada.intake.web.WebReader;
import remontada.intake.web.WebSource;

/// Asks a source and takes in what it tells: what is certain into the ledger, what is on to the live scores.
public final class Sync {
    private final WebReader web;
    private final SourceQueries memory;
    private final Intake intake;
    private final LiveScores live;
    private final Runnable afterwards;
    private final Clock clock;

    /// @param afterwards brings up to date what follows from changed matches, once they are in
    public Sync(WebReader web, SourceQueries memory, Intake intake, LiveScores live, Runnable afterwards, Clock clock) {
        this.web = web;
        this.memory = memory;
        this.intake = intake;
        this.live = live;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /// Asks it, whether it is due or not, and remembers what came of it. Whatever goes wrong with the source is an
    /// outcome; only a database that can't be reached is an exception.
    public Outcome ask(WebSource source) {
        var state = memory.of(source);
        var heard = new Heard();
        return switch (web.read(source, state.have(), heard)) {
            case WebReader.Outcome.Told(var validators) -> told(source, state, validators, heard);
            case WebReader.Outcome.Unchanged unchanged -> {
                memory.answered(source, state.have(), state.told(), state.inPlay());
                yield new Outcome.Unchanged();
            }
            case WebReader.Outcome.Failed(var reason) -> failed(source, reason);
        };
    }

    private Outcome told(WebSource source, SourceState state, Validators validators, Heard heard) {
        var certain = heard.matches().stream().map(Sync::certain).toList();
        if (certain.isEmpty() && !heard.refusals().isEmpty()) {
            return failed(source, heard.refusals().getFirst().reason());
        }
        var fingerprint = fingerprint(certain);
        Outcome outcome = new Outcome.Unchanged();
        if (!certain.isEmpty() && !fingerprint.equals(state.told())) {
            try {
                outcome = take(source, certain, heard);
            } catch (RuntimeException e) {
                return failed(source, "What it tells could not be taken in: " + e.getMessage());
            }
        }
        tellLive(heard.matches());
        boolean inPlay = heard.matches().stream().anyMatch(match -> match.status() == Status.IN_PLAY);
        memory.answered(source, validators, fingerprint, inPlay);
        return outcome;
    }

    /// The validators are kept only once this is safe: killed before, the source is asked for the same again.
    private Outcome take(WebSource source, List<ReportedMatch> certain, Heard heard) {
        var run = NewRun.source(source.name(), source.rank(), "sync");
        var taken = intake.take(run, hearer -> {
            for (var match : certain) {
                hearer.hear(match);
            }
        });
        if (taken.written().changed() > 0) {
            afterwards.run();
        }
        return new Outcome.Applied(taken, heard.refusals());
    }

    private void tellLive(List<ReportedMatch> matches) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var match : matches) {
            if (match.status() == Status.IN_PLAY || match.status() == Status.ABANDONED) {
                live.seen(match);
            } else if (!match.day().isBefore(today.minusDays(1)) && !match.day().isAfter(today.plusDays(1))) {
                live.over(match);
            }
        }
    }

    private Outcome failed(WebSource source, String reason) {
        if (!Thread.currentThread().isInterrupted()) {
            memory.failed(source, reason);
        }
        return new Outcome.Failed(reason);
    }

    /// A match that is on, or was broken off, has no result: it may be resumed, replayed or awarded.
    private static ReportedMatch certain(ReportedMatch match) {
        boolean open = match.status() == Status.IN_PLAY || match.status() == Status.ABANDONED;
        var origin = new Origin(match.origin().place(), match.origin().line());
        return (open ? match.asFixture() : match).withOrigin(origin);
    }

    private static String fingerprint(List<ReportedMatch> matches) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var match : matches) {
                digest.update(match.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
