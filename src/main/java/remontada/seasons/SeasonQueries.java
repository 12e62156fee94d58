package remontada.seasons;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE_AS_OF;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import remontada.football.Season;
import remontada.ties.Stage;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// European seasons as of a day.
public final class SeasonQueries {
    /// No pairing is known earlier.
    private static final int YEARS_AHEAD = 2;

    private static final Field<Integer> TIES = field(name("ties"), Integer.class);
    private static final Field<Integer> COMEBACKS = field(name("comebacks"), Integer.class);

    private final DSLContext sql;

    public SeasonQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// A season that had begun, or of which a tie was known.
    ///
    /// @param ties two-legged knock-out ties in which a side was behind after the first leg, decided
    /// @param comebacks of them
    public record Played(String competition, String name, Season season, int ties, int comebacks) {}

    /// Seasons by the years in which they begin, the first and the last among them.
    public record Span(int first, int last) {
        int years() {
            return Math.max(0, last - first + 1);
        }

        /// So many of the latest, or those that come before as many.
        public Span latest(int years, int leftOut) {
            return new Span(Math.max(first, last - leftOut - years + 1), last - leftOut);
        }

        private Condition holds(Field<Short> season) {
            return season.between((short) first, (short) last);
        }
    }

    /// From the first season of all to the latest that can be known on a day.
    public Span span(LocalDate day) {
        return sql.select(min(SEASON.ID), max(SEASON.ID))
                .from(SEASON)
                .fetchSingle(row -> row.value1() == null
                        ? new Span(0, -1)
                        : new Span(row.value1(), Math.min(row.value2(), day.getYear() + YEARS_AHEAD)));
    }

    /// Every season of every European competition within a span, the latest first.
    public List<Played> seasons(Span span, LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var decided = tie.STAGE_KIND.eq("knockout").and(tie.PLAYED_OUT.isTrue()).and(tie.BEHIND.isNotNull());
        var ties = count().filterWhere(decided);
        var comebacks = count().filterWhere(decided.and(tie.COMEBACK.isTrue()));
        var counted = select(tie.COMPETITION_ID, tie.SEASON_ID, ties.as(TIES), comebacks.as(COMEBACKS))
                .from(tie)
                .where(span.holds(tie.SEASON_ID))
                .groupBy(tie.COMPETITION_ID, tie.SEASON_ID)
                .asTable("counted");
        var season = selectDistinct(STAGE.COMPETITION_ID, STAGE.SEASON_ID)
                .from(STAGE)
                .where(span.holds(STAGE.SEASON_ID))
                .asTable("season");
        var competition = season.field(STAGE.COMPETITION_ID);
        var year = season.field(STAGE.SEASON_ID);
        return sql.select(
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        year.convertFrom(Season::new),
                        coalesce(counted.field(TIES), inline(0)),
                        coalesce(counted.field(COMEBACKS), inline(0)))
                .from(season)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(competition))
                .leftJoin(counted)
                .on(
                        counted.field(tie.COMPETITION_ID).eq(competition),
                        counted.field(tie.SEASON_ID).eq(year))
                .where(counted.field(TIES).isNotNull().or(hadBegun(competition, year, day)))
                .orderBy(COMPETITION.POSITION, year.desc())
                .fetch(Records.mapping(Played::new));
    }

    private static Condition hadBegun(Field<Short> competition, Field<Short> year, LocalDate day) {
        return exists(selectOne()
                .from(MATCH)
                .where(
                        MATCH.COMPETITION_ID.eq(competition),
                        MATCH.SEASON_ID.eq(year),
                        MATCH.PLAYED_ON.le(day),
                        MATCH.STAGE_ID.isNotNull()));
    }

    /// Every final within a span that was known.
    public List<TieSummary> finals(Span span, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(span.holds(tie.SEASON_ID).and(tie.STAGE.eq("final")), tie.SEASON_ID.desc())
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
