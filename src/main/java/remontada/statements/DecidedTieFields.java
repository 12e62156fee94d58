package remontada.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Side;
import remontada.schema.tables.Club;
import remontada.schema.tables.TieAsOf;
import remontada.ties.Goals;
import remontada.ties.Stage;
import remontada.ties.TieSummary.Status;
import remontada.ties.TiesAsOf;

/// Reads hundreds of decided ties at once: only what records are made of, flat, and each club and stage once.
final class DecidedTieFields {
    private final TieAsOf tie;
    private final Club host;
    private final Club visitor;
    private final Map<Integer, remontada.clubs.Club> clubs = new HashMap<>();
    private final Map<Integer, Stage> stages = new HashMap<>();

    private DecidedTieFields(TiesAsOf from) {
        this.tie = from.tie();
        this.host = from.host();
        this.visitor = from.visitor();
    }

    /// Oldest first.
    static List<DecidedTie> select(DSLContext sql, TiesAsOf from, Condition condition) {
        return new DecidedTieFields(from).fetch(sql, from, condition);
    }

    static remontada.clubs.Club club(Club club, Record row) {
        return new remontada.clubs.Club(
                row.get(club.ID),
                row.get(club.SLUG),
                row.get(club.NAME),
                row.get(club.SHORT_NAME),
                row.get(club.COUNTRY),
                row.get(club.PRIMARY_COLOUR),
                row.get(club.SECONDARY_COLOUR));
    }

    private List<DecidedTie> fetch(DSLContext sql, TiesAsOf from, Condition condition) {
        return sql.select(
                        tie.TIE_ID,
                        tie.SEASON_ID,
                        tie.STAGE_ID,
                        tie.STAGE,
                        tie.STAGE_KIND,
                        tie.STAGE_POSITION,
                        tie.LEGS,
                        tie.FIRST_HOST,
                        tie.FIRST_VISITOR,
                        tie.HOST_AGGREGATE,
                        tie.VISITOR_AGGREGATE,
                        tie.REPLAY_HOST,
                        tie.REPLAY_VISITOR,
                        tie.WINNER,
                        tie.METHOD,
                        tie.RESCUE,
                        tie.PLAYED_OUT,
                        tie.DECIDED_ON)
                .select(host.ID, host.SLUG, host.NAME, host.SHORT_NAME, host.COUNTRY)
                .select(host.PRIMARY_COLOUR, host.SECONDARY_COLOUR)
                .select(visitor.ID, visitor.SLUG, visitor.NAME, visitor.SHORT_NAME, visitor.COUNTRY)
                .select(visitor.PRIMARY_COLOUR, visitor.SECONDARY_COLOUR)
                .from(from.from())
                .where(tie.STATUS.eq(Status.DECIDED.slug()).and(condition))
                .orderBy(tie.DECIDED_ON, tie.TIE_ID)
                .fetch(this::read);
    }

    private DecidedTie read(Record row) {
        var replay = goals(row.get(tie.REPLAY_HOST), row.get(tie.REPLAY_VISITOR));
        return new DecidedTie(
                row.get(tie.TIE_ID),
                new Season(row.get(tie.SEASON_ID)),
                stages.computeIfAbsent(row.get(tie.STAGE_ID), id -> stage(id, row)),
                row.get(tie.LEGS),
                clubs.computeIfAbsent(row.get(host.ID), id -> club(host, row)),
                clubs.computeIfAbsent(row.get(visitor.ID), id -> club(visitor, row)),
                goals(row.get(tie.FIRST_HOST), row.get(tie.FIRST_VISITOR)),
                replay != null ? replay : goals(row.get(tie.HOST_AGGREGATE), row.get(tie.VISITOR_AGGREGATE)),
                row.get(tie.WINNER).equals("host") ? Side.HOST : Side.VISITOR,
                Method.parse(row.get(tie.METHOD)),
                row.get(tie.RESCUE),
                Boolean.TRUE.equals(row.get(tie.PLAYED_OUT)),
                row.get(tie.DECIDED_ON));
    }

    private Stage stage(int id, Record row) {
        return new Stage(id, row.get(tie.STAGE), row.get(tie.STAGE_KIND), row.get(tie.STAGE_POSITION));
    }

    private static @Nullable Goals goals(@Nullable Short host, @Nullable Short visitor) {
        return host == null || visitor == null ? null : new Goals(host, visitor);
    }
}
