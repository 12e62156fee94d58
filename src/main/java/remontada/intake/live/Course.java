package remontada.intake.live;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.reported.ReportedMatch.Score;

/// What was before a match of a tie, and so whether it can go on after 90 minutes: only the last match of a tie does,
/// and only a level one.
///
/// @param first the first leg, from the side that is at home now; null where this is the only match of its tie, or
/// its replay
/// @param firstIsKnown whether the first leg has a result, or there is none
/// @param isLast whether the tie ends with it
/// @param awayGoals whether goals away from home part clubs that are level
record Course(@Nullable Score first, boolean firstIsKnown, boolean isLast, boolean awayGoals) {
    private static final String OF_MATCH = """
        SELECT match.leg = 2 AS second_leg, match.leg >= tie.legs AS is_last, record.away_goals,
               record.first_visitor, record.first_host
        FROM match
        JOIN competition ON competition.id = match.competition_id
        JOIN season ON season.id = match.season_id
        JOIN club AS home ON home.id = match.home_id
        JOIN club AS away ON away.id = match.away_id
        JOIN tie ON tie.id = match.tie_id
        JOIN tie_record AS record ON record.tie_id = tie.id
        WHERE competition.slug = ? AND season.slug = ? AND match.played_on = ? AND home.slug = ? AND away.slug = ?
        """;

    /// @return nothing where it is of no tie
    static Optional<Course> of(DSLContext sql, KnownMatch match) {
        return sql.fetchOptional(OF_MATCH, match.competition(), match.season(), match.day(), match.home(), match.away())
                .map(Course::of);
    }

    private static Course of(Record row) {
        var second = row.get("second_leg", boolean.class);
        var home = row.get("first_visitor", Integer.class);
        var away = row.get("first_host", Integer.class);
        var first = second && home != null && away != null ? new Score(home, away) : null;
        return new Course(
                first,
                !second || first != null,
                row.get("is_last", boolean.class),
                row.get("away_goals", boolean.class));
    }

    /// Whether nobody is ahead at a score.
    boolean isLevelAt(Score score) {
        return first == null
                ? score.home() == score.away()
                : first.home() + score.home() == first.away() + score.away()
                        && (!awayGoals || first.home() == score.away());
    }

    /// Whether nobody can have been ahead after 90 minutes, some goals before a score.
    boolean wasLevelBefore(Score score) {
        return IntStream.rangeClosed(0, score.home())
                .boxed()
                .flatMap(home -> IntStream.rangeClosed(0, score.away()).mapToObj(away -> new Score(home, away)))
                .anyMatch(this::isLevelAt);
    }
}
