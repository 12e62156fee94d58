package remontada.seasons;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE_AS_OF;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import remontada.football.Season;
import remontada.ties.Stage;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// European seasons as of a day.
public final class SeasonQueries {
    private final DSLContext sql;

    public SeasonQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// A season that had begun, or of which a tie was known.
    ///
    /// @param ties two-legged knock-out ties in which a side was behind after the first leg, decided
    /// @param comebacks of them
    public record Played(String competition, String name, Season season, int ties, int comebacks) {}

    /// Every season of every European competition, the latest first.
    public List<Played> seasons(LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var begun = select(MATCH.COMPETITION_ID, MATCH.SEASON_ID)
                .from(MATCH)
                .where(MATCH.STAGE_ID.isNotNull(), MATCH.PLAYED_ON.le(day))
                .union(select(tie.COMPETITION_ID, tie.SEASON_ID).from(tie))
                .asTable("begun");
        var decided = tie.STAGE_KIND.eq("knockout").and(tie.PLAYED_OUT.isTrue()).and(tie.BEHIND.isNotNull());
        return sql.select(
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        begun.field(MATCH.SEASON_ID).convertFrom(Season::new),
                        count().filterWhere(decided),
                        count().filterWhere(decided.and(tie.COMEBACK.isTrue())))
                .from(begun)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(begun.field(MATCH.COMPETITION_ID)))
                .leftJoin(tie)
                .on(tie.COMPETITION_ID.eq(COMPETITION.ID), tie.SEASON_ID.eq(begun.field(MATCH.SEASON_ID)))
                .groupBy(COMPETITION.ID, begun.field(MATCH.SEASON_ID))
                .orderBy(COMPETITION.POSITION, begun.field(MATCH.SEASON_ID).desc())
                .fetch(Records.mapping(Played::new));
    }

    /// Every final that was known.
    public List<TieSummary> finals(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(from.tie().STAGE.eq("final"), from.tie().SEASON_ID.desc())
                .fetch(Record1::value1);
    }

    /// Every tie of a season, stage by stage.
    public List<TieSummary> ties(String competition, Season season, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(
                        COMPETITION.SLUG.eq(competition).and(tie.SEASON_ID.eq((short) season.startYear())),
                        tie.STAGE_POSITION,
                        tie.FIRST_ON,
                        from.host().NAME)
                .fetch(Record1::value1);
    }

    /// A group stage or league phase.
    ///
    /// @param played matches up to the day
    public record GroupStage(Stage stage, int played, int matches) {}

    public List<GroupStage> groupStages(String competition, Season season, LocalDate day) {
        return sql.select(
                        org.jooq
                                .impl
                                .DSL
                                .row(STAGE.ID, STAGE.SLUG, STAGE.KIND, STAGE.POSITION.convertFrom(Short::intValue))
                                .mapping(Stage.class, Stage::new),
                        count().filterWhere(MATCH.PLAYED_ON.le(day).and(MATCH.HOME_GOALS.isNotNull())),
                        count())
                .from(STAGE)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(STAGE.COMPETITION_ID))
                .join(MATCH)
                .on(MATCH.STAGE_ID.eq(STAGE.ID))
                .where(
                        COMPETITION.SLUG.eq(competition),
                        STAGE.SEASON_ID.eq((short) season.startYear()),
                        STAGE.KIND.eq("group"))
                .groupBy(STAGE.ID)
                .having(min(MATCH.PLAYED_ON).le(day))
                .orderBy(STAGE.POSITION)
                .fetch(Records.mapping(GroupStage::new));
    }
}
