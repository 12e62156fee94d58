package remontada.about;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.DATA_VERSION;
import static remontada.schema.Tables.MATCHES_OF_DAY;

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

    /// How often the facts have changed.
    public long version() {
        return sql.select(DATA_VERSION.VERSION).from(DATA_VERSION).fetchSingle(DATA_VERSION.VERSION);
    }

    /// A European season.
    ///
    /// @param matches with a score
    /// @param goals in them, extra time included
    /// @param timed goals whose minute is known
    public record European(String competition, String name, Season season, int matches, int goals, int timed) {}

    /// Every season of the European competitions up to a day, the latest first.
    public List<European> european(LocalDate day) {
        return sql.select(
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        MATCHES_OF_DAY.SEASON_ID.convertFrom(Season::new),
                        sum(MATCHES_OF_DAY.MATCHES).convertFrom(Number::intValue),
                        sum(MATCHES_OF_DAY.GOALS).convertFrom(Number::intValue),
                        sum(MATCHES_OF_DAY.TIMED_GOALS).convertFrom(Number::intValue))
                .from(MATCHES_OF_DAY)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCHES_OF_DAY.COMPETITION_ID))
                .where(COMPETITION.KIND.eq("european"), MATCHES_OF_DAY.PLAYED_ON.le(day))
                .groupBy(COMPETITION.ID, MATCHES_OF_DAY.SEASON_ID)
                .orderBy(COMPETITION.POSITION, MATCHES_OF_DAY.SEASON_ID.desc())
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
                        min(MATCHES_OF_DAY.SEASON_ID).convertFrom(year -> new Season(year).name()),
                        max(MATCHES_OF_DAY.SEASON_ID).convertFrom(year -> new Season(year).name()),
                        sum(MATCHES_OF_DAY.MATCHES).convertFrom(Number::intValue))
                .from(MATCHES_OF_DAY)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCHES_OF_DAY.COMPETITION_ID))
                .where(COMPETITION.KIND.ne("european"), MATCHES_OF_DAY.PLAYED_ON.le(day))
                .groupBy(COMPETITION.ID)
                .orderBy(COMPETITION.POSITION)
                .fetch(Records.mapping(Domestic::new));
    }
}
