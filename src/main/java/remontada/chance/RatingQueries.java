package remontada.chance;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.with;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_RATING;
import static remontada.schema.Tables.COUNTRY_RATING;
import static remontada.schema.Tables.DATA_VERSION;
import static remontada.schema.Tables.RATED_DATA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import remontada.chance.RatedMatch.Kind;

/// Ratings of clubs as of a day, in points: 1500 is a club of middling level in Europe, 100 points more make a side
/// score 1.28 times as often and its opponent as much less.
public final class RatingQueries {
    private static final double MIDDLE = 1500;
    private static final double POINTS = 400;
    /// A club that has not played for longer has no rank, nor has one that was only ever seen in a domestic cup: one
    /// match against a great club says too little.
    private static final int RANKED_FOR_DAYS = 400;

    private static final Field<Integer> RANK = field(name("rank"), Integer.class);
    private static final Field<Integer> OF = field(name("of"), Integer.class);
    private static final Field<Double> IN_POINTS = field(name("points"), Double.class);

    private final DSLContext sql;

    public RatingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// A club's rating after a day on which it played.
    public record OnDay(LocalDate day, double points) {}

    /// A club among all that played within the last 400 days.
    public record Ranked(
            int rank, int clubId, String slug, String name, String country, double points, LocalDate lastMatch) {}

    /// @param of how many clubs
    public record Rank(int rank, int of, double points) {}

    /// The rating of a club over time, up to a day, oldest first: after its last match of each month.
    public List<OnDay> history(int club, LocalDate day) {
        var month = trunc(CLUB_RATING.ON_DAY, DatePart.MONTH);
        var rating = select(CLUB_RATING.ON_DAY, CLUB_RATING.STRENGTH)
                .distinctOn(month)
                .from(CLUB_RATING)
                .where(CLUB_RATING.CLUB_ID.eq(club))
                .and(CLUB_RATING.ON_DAY.le(day))
                .orderBy(month, CLUB_RATING.ON_DAY.desc())
                .asTable("rating");
        var onDay = rating.field(CLUB_RATING.ON_DAY);
        var level = level(CLUB.COUNTRY, onDay);
        return sql.select(onDay, points(level, rating.field(CLUB_RATING.STRENGTH)))
                .from(rating)
                .join(CLUB)
                .on(CLUB.ID.eq(club))
                .orderBy(onDay)
                .fetch(mapping(OnDay::new));
    }

    /// All clubs that have a rank on a day, best first.
    public List<Ranked> ranking(LocalDate day) {
        var ranked = ranked(day);
        return sql.select(
                        ranked.field(RANK),
                        ranked.field(CLUB.ID),
                        ranked.field(CLUB.SLUG),
                        ranked.field(CLUB.NAME),
                        ranked.field(CLUB.COUNTRY),
                        ranked.field(IN_POINTS),
                        ranked.field(CLUB_RATING.ON_DAY))
                .from(ranked)
                .orderBy(ranked.field(IN_POINTS).desc(), ranked.field(CLUB.SLUG))
                .fetch(mapping(Ranked::new));
    }

    /// Where a club stands among all on a day; none when it has not played lately.
    public Optional<Rank> standing(int club, LocalDate day) {
        var ranked = ranked(day);
        return sql.select(ranked.field(RANK), ranked.field(OF), ranked.field(IN_POINTS))
                .from(ranked)
                .where(ranked.field(CLUB.ID).eq(club))
                .fetchOptional(mapping(Rank::new));
    }

    /// The clubs that have a rank on a day. A country's level is looked up once for all of its clubs: the offset
    /// keeps PostgreSQL from looking it up for each. Another has it look up these clubs only, of all there are.
    /// It has to see the days themselves, to know how few ratings are between them.
    private static Table<?> ranked(LocalDate day) {
        var last = select(CLUB_RATING.CLUB_ID, CLUB_RATING.ON_DAY, CLUB_RATING.SEEN_IN, CLUB_RATING.STRENGTH)
                .distinctOn(CLUB_RATING.CLUB_ID)
                .from(CLUB_RATING)
                .where(
                        CLUB_RATING.ON_DAY.le(inline(day)),
                        CLUB_RATING.ON_DAY.gt(inline(day.minusDays(RANKED_FOR_DAYS))))
                .orderBy(CLUB_RATING.CLUB_ID, CLUB_RATING.ON_DAY.desc())
                .asTable("last");
        var club = lateral(select(CLUB.ID, CLUB.SLUG, CLUB.NAME, CLUB.COUNTRY)
                        .from(CLUB)
                        .where(CLUB.ID.eq(last.field(CLUB_RATING.CLUB_ID)))
                        .offset(inline(0)))
                .as("club");
        var lately = name("lately")
                .as(select(
                                club.field(CLUB.ID),
                                club.field(CLUB.SLUG),
                                club.field(CLUB.NAME),
                                club.field(CLUB.COUNTRY),
                                last.field(CLUB_RATING.ON_DAY),
                                last.field(CLUB_RATING.STRENGTH))
                        .from(last)
                        .crossJoin(club)
                        .where(last.field(CLUB_RATING.SEEN_IN).ne(RatedFields.name(Kind.CUP))));
        var nation = selectDistinct(lately.field(CLUB.COUNTRY)).from(lately).asTable("nation");
        var level = level(nation.field(CLUB.COUNTRY), val(day)).as("level");
        var ofNation = select(nation.field(CLUB.COUNTRY), level)
                .from(nation)
                .offset(inline(0))
                .asTable("of_nation");
        var points = points(ofNation.field(level), lately.field(CLUB_RATING.STRENGTH));
        return with(lately)
                .select(
                        lately.field(CLUB.ID),
                        lately.field(CLUB.SLUG),
                        lately.field(CLUB.NAME),
                        lately.field(CLUB.COUNTRY),
                        lately.field(CLUB_RATING.ON_DAY),
                        points.as(IN_POINTS),
                        rank().over().orderBy(points.desc()).as(RANK),
                        count().over().as(OF))
                .from(lately)
                .join(ofNation)
                .on(ofNation.field(CLUB.COUNTRY).eq(lately.field(CLUB.COUNTRY)))
                .asTable("ranked");
    }

    private static Field<Double> level(Field<String> country, Field<LocalDate> day) {
        return field(select(COUNTRY_RATING.LEVEL)
                .from(COUNTRY_RATING)
                .where(COUNTRY_RATING.COUNTRY.eq(country), COUNTRY_RATING.ON_DAY.le(day))
                .orderBy(COUNTRY_RATING.ON_DAY.desc())
                .limit(inline(1)));
    }

    /// Whether ratings and chances were made of the data as they are now, by the model with this fingerprint.
    boolean follow(String model) {
        return sql.fetchExists(select(RATED_DATA.VERSION)
                .from(RATED_DATA)
                .join(DATA_VERSION)
                .on(DATA_VERSION.VERSION.eq(RATED_DATA.VERSION))
                .where(RATED_DATA.MODEL.eq(model))
                .and(exists(selectOne().from(CLUB_RATING))));
    }

    private static Field<Double> points(Field<Double> level, Field<Double> strength) {
        return coalesce(level, inline(0.0)).plus(strength).times(POINTS).plus(MIDDLE);
    }
}
