package remontada.intake.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

/// Sends what a source told to the database as it is read, so that a long list takes no more memory than a short one.
final class ToldRows {
    private static final String TABLE = """
        CREATE TEMP TABLE told_lines (
            place text NOT NULL, line integer NOT NULL, competition_written text NOT NULL, season text NOT NULL, round_written text,
            group_name text, leg smallint, day date NOT NULL, kick_off time, zone text, venue text, neutral boolean,
            home_written text NOT NULL, home_country text, away_written text NOT NULL, away_country text, status text,
            home_goals smallint, away_goals smallint, home_half_time smallint, away_half_time smallint, home_extra_time smallint,
            away_extra_time smallint, home_penalties smallint, away_penalties smallint, home_on_pitch smallint,
            away_on_pitch smallint, goals_told jsonb, note text
        ) ON COMMIT DROP
        """;

    private final Connection connection;

    ToldRows(Connection connection) {
        this.connection = connection;
    }

    /// @return how many there were
    long write(Telling source) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        var count = new AtomicLong();
        try (var rows = new BufferedWriter(new OutputStreamWriter(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY told_lines FROM STDIN"),
                StandardCharsets.UTF_8))) {
            source.tell(match -> {
                rows.write(line(match));
                count.incrementAndGet();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The matches could not be read, or not be sent to the database; nothing was written", e);
        }
        return count.get();
    }

    private static String line(ReportedMatch match) {
        var status = status(match);
        var result = status == null || status.equals("postponed") || status.equals("cancelled") ? null : match.result();
        var whole = result == null ? null : result.fullTime() == null ? result.extraTime() : result.fullTime();
        return cells(Arrays.asList(
                match.origin().place(),
                match.origin().line(),
                match.competition(),
                match.season(),
                match.round(),
                match.group(),
                match.leg(),
                match.day(),
                match.zone() == null ? null : match.kickOff(),
                match.kickOff() == null ? null : match.zone(),
                match.venue(),
                match.neutral() ? true : null,
                match.home().name(),
                match.home().country(),
                match.away().name(),
                match.away().country(),
                status,
                home(whole),
                away(whole),
                home(result == null ? null : result.halfTime()),
                away(result == null ? null : result.halfTime()),
                home(result == null ? null : result.extraTime()),
                away(result == null ? null : result.extraTime()),
                home(result == null ? null : result.penalties()),
                away(result == null ? null : result.penalties()),
                home(onPitch(result, status)),
                away(onPitch(result, status)),
                match.goals().isEmpty() ? null : json(match.goals()),
                match.note()));
    }

    /// What is said of how the match ended; null where it isn't over or its score isn't told.
    private static @Nullable String status(ReportedMatch match) {
        var scored = match.result() != null
                && (match.result().fullTime() != null || match.result().extraTime() != null);
        return switch (match.status()) {
            case SCHEDULED, IN_PLAY -> null;
            case POSTPONED -> "postponed";
            case CANCELLED, ANNULLED -> "cancelled";
            case WALKOVER -> "walkover";
            case PLAYED -> scored ? "played" : null;
            case ABANDONED -> scored ? "abandoned" : "postponed";
            case AWARDED -> scored ? "awarded" : null;
        };
    }

    private static @Nullable Score onPitch(@Nullable Result result, @Nullable String status) {
        return result == null || !"awarded".equals(status) ? null : result.onPitch();
    }

    private static String json(List<Goal> goals) {
        return goals.stream()
                .map(goal -> "[%d,%s,\"%s\",%s,\"%s\"]"
                        .formatted(
                                goal.minute(),
                                goal.stoppage(),
                                goal.home() ? "home" : "away",
                                goal.scorer() == null
                                        ? "null"
                                        : '"'
                                                + goal.scorer()
                                                        .replace("\\", "\\\\")
                                                        .replace("\"", "\\\"")
                                                + '"',
                                goal.kind()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static @Nullable Integer home(@Nullable Score score) {
        return score == null ? null : score.home();
    }

    private static @Nullable Integer away(@Nullable Score score) {
        return score == null ? null : score.away();
    }

    /// A line as COPY reads it.
    private static String cells(List<? extends @Nullable Object> values) {
        return values.stream().map(ToldRows::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
