package remontada.intake.live;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

/// Keeps how matches stand in the database, where every node reads it. What an operator says goes before what a source
/// says, as long as the operator goes on saying it.
public final class LiveBoard implements LiveScores {
    private static final String BY_HAND = "by-hand";
    private static final Duration HAND_HOLDS = Duration.ofMinutes(5);

    /// The one match without a result that a source means, by whatever names it uses.
    private static final String NAMED = """
        FROM match
        JOIN competition ON competition.id = match.competition_id
        JOIN season ON season.id = match.season_id
        JOIN club AS home ON home.id = match.home_id
        JOIN club AS away ON away.id = match.away_id
        WHERE competition.slug = (SELECT slug FROM competition_named(?)) AND season.slug = ?
          AND home.slug = club_named(?, ?, NULL) AND away.slug = club_named(?, ?, NULL)
          AND match.played_on BETWEEN ?::date - 1 AND ?::date + 1
          AND match.status IN ('scheduled', 'postponed')
        """;

    private static final String INSERT = """
        INSERT INTO live_match (competition, season, day, home, away, period, minute, stoppage, home_goals, away_goals,
                                home_penalties, away_penalties, source, seen_at)
        """;

    private static final String REPLACE = """
        ON CONFLICT ON CONSTRAINT live_match_pk DO UPDATE
        SET period = excluded.period, minute = excluded.minute, stoppage = excluded.stoppage,
            home_goals = excluded.home_goals, away_goals = excluded.away_goals,
            home_penalties = excluded.home_penalties, away_penalties = excluded.away_penalties,
            source = excluded.source, seen_at = excluded.seen_at
        WHERE excluded.source = 'by-hand' OR live_match.source <> 'by-hand' OR live_match.seen_at <= ?::timestamptz
        """;

    private final DSLContext sql;
    private final Clock clock;
    private final String source;

    /// @param source whose word is kept, as the settings name it
    public LiveBoard(DSLContext sql, Clock clock, String source) {
        this.sql = sql;
        this.clock = clock;
        this.source = source;
    }

    @Override
    public void seen(ReportedMatch match) {
        var standing = standing(match);
        if (standing != null) {
            write(match, standing);
        }
    }

    /// A match that was played keeps its last score until the result is in, so that no page falls back to the hour
    /// before it.
    @Override
    public void over(ReportedMatch match) {
        switch (match.status()) {
            case PLAYED, AWARDED, IN_PLAY -> {}
            case SCHEDULED, POSTPONED, CANCELLED, ABANDONED, WALKOVER, ANNULLED ->
                sql.execute(
                        "DELETE FROM live_match WHERE (source <> 'by-hand' OR seen_at <= ?::timestamptz)"
                                + " AND (competition, season, day, home, away) IN"
                                + " (SELECT competition.slug, season.slug, match.played_on, home.slug, away.slug "
                                + NAMED + ")",
                        handHeldSince(),
                        match.competition(),
                        match.season().name(),
                        match.home().name(),
                        match.home().country(),
                        match.away().name(),
                        match.away().country(),
                        match.day(),
                        match.day());
        }
    }

    /// What an operator says.
    public void set(KnownMatch match, Standing standing) {
        sql.execute(
                INSERT + " VALUES (?, ?, ?::date, ?, ?, ?, ?::smallint, ?::smallint, ?::smallint, ?::smallint,"
                        + " ?::smallint, ?::smallint, ?, ?::timestamptz) " + REPLACE,
                match.competition(),
                match.season(),
                match.day(),
                match.home(),
                match.away(),
                standing.period(),
                standing.minute(),
                standing.stoppage(),
                standing.score().home(),
                standing.score().away(),
                home(standing.penalties()),
                away(standing.penalties()),
                BY_HAND,
                now(),
                handHeldSince());
    }

    /// Takes an operator's or a source's word back: the match is not on. That is an operator's word too, and holds as
    /// long as any.
    ///
    /// @return whether there was one
    public boolean end(KnownMatch match) {
        return sql.execute(
                        "UPDATE live_match SET period = 'ended', source = ?, seen_at = ?::timestamptz"
                                + " WHERE (competition, season, day, home, away) = (?, ?, ?::date, ?, ?)"
                                + " AND period <> 'ended'",
                        BY_HAND,
                        now(),
                        match.competition(),
                        match.season(),
                        match.day(),
                        match.home(),
                        match.away())
                > 0;
    }

    private void write(ReportedMatch match, Standing standing) {
        sql.execute(
                INSERT
                        + " SELECT competition.slug, season.slug, match.played_on, home.slug, away.slug, ?,"
                        + " ?::smallint, ?::smallint, ?::smallint, ?::smallint, ?::smallint, ?::smallint, ?,"
                        + " ?::timestamptz " + NAMED
                        + " ORDER BY abs(match.played_on - ?::date) LIMIT 1 " + REPLACE,
                standing.period(),
                standing.minute(),
                standing.stoppage(),
                standing.score().home(),
                standing.score().away(),
                home(standing.penalties()),
                away(standing.penalties()),
                source,
                now(),
                match.competition(),
                match.season().name(),
                match.home().name(),
                match.home().country(),
                match.away().name(),
                match.away().country(),
                match.day(),
                match.day(),
                match.day(),
                handHeldSince());
    }

    /// How a match stands by what a source says of it; null where it says no score.
    private static @Nullable Standing standing(ReportedMatch match) {
        var result = match.result() == null ? Result.NONE : match.result();
        var score = result.extraTime() != null
                ? result.extraTime()
                : result.fullTime() != null ? result.fullTime() : result.onPitch();
        if (score == null) {
            return null;
        }
        var abandoned = match.status() == ReportedMatch.Status.ABANDONED;
        var period = abandoned
                ? "abandoned"
                : result.penalties() != null ? "penalties" : result.extraTime() != null ? "extra-time" : "on";
        return new Standing(period, match.minute(), null, score, abandoned ? null : result.penalties());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime handHeldSince() {
        return now().minus(HAND_HOLDS);
    }

    private static @Nullable Integer home(@Nullable Score score) {
        return score == null ? null : score.home();
    }

    private static @Nullable Integer away(@Nullable Score score) {
        return score == null ? null : score.away();
    }
}
