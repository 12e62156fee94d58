package remontada.chance;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rank;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_RATING;
import static remontada.schema.Tables.CLUB_RATING_AS_OF;
import static remontada.schema.Tables.COUNTRY_RATING_AS_OF;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Ratings of clubs as of a day, in points: 1500 is a club of middling level in Europe, 100 points more make a side
/// score
/// 1.28 times as often and its opponent as much less.
public final class RatingQueries {
    private static final double MIDDLE = 1500;
    private static final double POINTS = 400;
    /// A club that has not played for longer has no rank.
    private static final int RANKED_FOR_DAYS = 400;

    private final DSLContext sql;

    public RatingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// A club's rating after a day on which it played.
    public record OnDay(LocalDate day, double points) {}

    /// A club among all that played within the last 400 days.
    public record Ranked(int clubId, String slug, double points, LocalDate lastMatch, int rank) {}

    /// The rating of a club over time, up to a day, oldest first.
    public List<OnDay> history(int club, LocalDate day) {
        var level = COUNTRY_RATING_AS_OF.call(CLUB.COUNTRY, CLUB_RATING.ON_DAY).as("level");
        return sql.select(CLUB_RATING.ON_DAY, points(CLUB_RATING.STRENGTH, level.LEVEL))
                .from(CLUB_RATING)
                .join(CLUB)
                .on(CLUB.ID.eq(CLUB_RATING.CLUB_ID))
                .leftJoin(lateral(level))
                .on(noCondition())
                .where(CLUB_RATING.CLUB_ID.eq(club))
                .and(CLUB_RATING.ON_DAY.le(day))
                .orderBy(CLUB_RATING.ON_DAY)
                .fetch(mapping(OnDay::new));
    }

    /// All clubs that have a rank on a day, best first.
    public List<Ranked> ranking(LocalDate day) {
        var rating = CLUB_RATING_AS_OF.call(CLUB.ID, inline(day)).as("rating");
        var level = COUNTRY_RATING_AS_OF.call(CLUB.COUNTRY, inline(day)).as("level");
        var points = points(rating.STRENGTH, level.LEVEL);
        return sql.select(
                        CLUB.ID, CLUB.SLUG, points, rating.ON_DAY, rank().over().orderBy(points.desc()))
                .from(CLUB)
                .crossJoin(lateral(rating))
                .leftJoin(lateral(level))
                .on(noCondition())
                .where(rating.ON_DAY.gt(day.minusDays(RANKED_FOR_DAYS)))
                .orderBy(points.desc(), CLUB.SLUG)
                .fetch(mapping(Ranked::new));
    }

    private static Field<Double> points(Field<Float> strength, Field<Float> level) {
        return coalesce(level, inline(0f))
                .plus(strength)
                .cast(Double.class)
                .times(POINTS)
                .plus(MIDDLE);
    }
}
