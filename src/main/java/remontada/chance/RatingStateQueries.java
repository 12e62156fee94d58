package remontada.chance;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COUNTRY_RATING;
import static remontada.schema.Tables.RATED_CLUB_AS_OF;
import static remontada.schema.Tables.SETTING_RATING;

import java.time.LocalDate;
import java.util.HashMap;
import org.jooq.DSLContext;
import remontada.chance.RatedMatch.Setting;

/// All ratings at one time, for whoever goes on from there.
final class RatingStateQueries {
    private final DSLContext sql;

    RatingStateQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// All ratings as they were before a day.
    RatingState before(LocalDate day) {
        var rated = RATED_CLUB_AS_OF.call(CLUB.ID, inline(day.minusDays(1))).as("rated");
        var clubs = new HashMap<Integer, ClubRating>();
        sql.select(CLUB.ID, RatedFields.club(rated))
                .from(CLUB)
                .crossJoin(lateral(rated))
                .where(rated.ON_DAY.isNotNull())
                .forEach(row -> clubs.put(row.value1(), row.value2().rating()));
        var country = COUNTRY_RATING;
        var countries = sql.select(country.COUNTRY, country.ON_DAY, country.REST, country.LEVEL, country.DOUBT)
                .distinctOn(country.COUNTRY)
                .from(country)
                .where(country.ON_DAY.lt(day))
                .orderBy(country.COUNTRY, country.ON_DAY.desc())
                .fetchMap(
                        country.COUNTRY,
                        row -> new CountryRating(row.value2().toEpochDay(), row.value3(), row.value4(), row.value5()));
        var setting = SETTING_RATING;
        var settings = new HashMap<Setting, SettingRating>();
        sql.select(
                        setting.KIND,
                        setting.COMPETITION_ID,
                        setting.ON_DAY,
                        setting.GOALS,
                        setting.GOALS_DOUBT,
                        setting.EDGE,
                        setting.EDGE_DOUBT)
                .distinctOn(setting.KIND, setting.COMPETITION_ID)
                .from(setting)
                .where(setting.ON_DAY.lt(day))
                .orderBy(setting.KIND, setting.COMPETITION_ID, setting.ON_DAY.desc())
                .forEach(row -> settings.put(
                        new Setting(RatedFields.kind(row.value1()), row.value2()),
                        new SettingRating(
                                row.value3().toEpochDay(), row.value4(), row.value5(), row.value6(), row.value7())));
        return new RatingState(clubs, countries, settings);
    }
}
