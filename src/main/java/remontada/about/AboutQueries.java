package remontada.about;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.MATCH;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import remontada.football.Season;

/// How much the site knows.
public final class AboutQueries {
    private final DSLContext sql;

    public AboutQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// A European season.
    ///
    /// @param matches with a score
    /// @param goals in them, extra time included
    /// @param timed goals whose minute is known
    public record European(String competition, String name, Season season, int matches, int goals, int timed) {}

    /// Every season of the European competitions up to a day, the latest first.
    public List<European> european(LocalDate day) {
        var known = select(GOAL.MATCH_ID, count().as("timed"))
                .from(GOAL)
                .groupBy(GOAL.MATCH_ID)
                .asTable("known");
        var goals = coalesce(MATCH.HOME_EXTRA_TIME, MATCH.HOME_GOALS)
                .plus(coalesce(MATCH.AWAY_EXTRA_TIME, MATCH.AWAY_GOALS));
        return sql.select(
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        MATCH.SEASON_ID.convertFrom(Season::new),
                        count(),
                        sum(goals).convertFrom(Number::intValue),
                        sum(coalesce(known.field("timed", Integer.class), 0)).convertFrom(Number::intValue))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .leftJoin(known)
                .on(known.field(GOAL.MATCH_ID).eq(MATCH.ID))
                .where(MATCH.STAGE_ID.isNotNull(), MATCH.HOME_GOALS.isNotNull(), MATCH.PLAYED_ON.le(day))
                .groupBy(COMPETITION.ID, MATCH.SEASON_ID)
                .orderBy(COMPETITION.POSITION, MATCH.SEASON_ID.desc())
                .fetch(Records.mapping(European::new));
    }

    /// A league or a cup.
    ///
    /// @param from its first season here
    /// @param to its last
    public record Domestic(String name, String country, String from, String to, int matches) {}

    public List<Domestic> domestic(LocalDate day) {
        return sql.select(
                        COMPETITION.NAME,
                        COMPETITION.COUNTRY,
                        min(MATCH.SEASON_ID).convertFrom(year -> new Season(year).name()),
                        max(MATCH.SEASON_ID).convertFrom(year -> new Season(year).name()),
                        count())
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .where(MATCH.STAGE_ID.isNull(), MATCH.HOME_GOALS.isNotNull(), MATCH.PLAYED_ON.le(day))
                .groupBy(COMPETITION.ID)
                .orderBy(COMPETITION.POSITION)
                .fetch(Records.mapping(Domestic::new));
    }
}
