package remontada.chance;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_RATING;
import static remontada.schema.Tables.COUNTRY_RATING;
import static remontada.schema.Tables.SETTING_RATING;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.platform.KeptEach;

/// What was known on a day of clubs, countries and kinds of match, as the database's `rated_club_as_of` and
/// `rated_setting_as_of` tell it, out of memory: read once until a rating changes, and kept while it is asked for.
/// Of a club that is all its ratings, of countries and kinds of match, which go on for good, those of a year.
final class KnownRatingQueries {
    private static final int MOST_CLUBS = 500;
    private static final int MOST_YEARS = 4_000;
    private static final short ANY_COMPETITION = 0;

    private final DSLContext sql;
    private final KeptEach<Integer, OfClub> clubs;
    private final KeptEach<InYear<String>, List<CountryRating>> countries;
    private final KeptEach<InYear<Kind>, List<SettingOnDay>> settings;

    KnownRatingQueries(DSLContext sql, Supplier<?> edition) {
        this.sql = sql;
        this.clubs = new KeptEach<>(edition, MOST_CLUBS, this::ofClub);
        this.countries = new KeptEach<>(edition, MOST_YEARS, this::ofCountry);
        this.settings = new KeptEach<>(edition, MOST_YEARS, this::ofKind);
    }

    /// @param ratings oldest first
    private record OfClub(String country, List<ClubRating> ratings) {}

    private record InYear<T>(T of, int year) {
        /// What counts on any of its days: from the last rating before the year to the end of it.
        Condition counts(TableField<?, LocalDate> onDay, Condition which) {
            var first = LocalDate.of(year, Month.JANUARY, 1);
            var before = field(select(max(onDay)).from(onDay.getTable()).where(which, onDay.lt(first)));
            return which.and(onDay.ge(coalesce(before, first))).and(onDay.lt(first.plusYears(1)));
        }
    }

    private record SettingOnDay(long day, KnownSetting setting) {}

    KnownClub club(int id, LocalDate day) {
        var club = clubs.of(id);
        return new KnownClub(
                club.country(),
                last(club.ratings(), ClubRating::day, day),
                last(countries.of(new InYear<>(club.country(), day.getYear())), CountryRating::day, day));
    }

    /// Before the first match of its kind, that of knock-out matches; null before the first of those.
    @Nullable
    KnownSetting setting(Kind kind, LocalDate day) {
        var own = settingOf(kind, day);
        return own == null ? settingOf(Kind.KNOCKOUT, day) : own;
    }

    private @Nullable KnownSetting settingOf(Kind kind, LocalDate day) {
        var found = last(settings.of(new InYear<>(kind, day.getYear())), SettingOnDay::day, day);
        return found == null ? null : found.setting();
    }

    private static <T> @Nullable T last(List<T> oldestFirst, ToLongFunction<T> dayOf, LocalDate on) {
        long day = on.toEpochDay();
        int known = 0;
        int unknown = oldestFirst.size();
        while (known < unknown) {
            int middle = (known + unknown) >>> 1;
            if (dayOf.applyAsLong(oldestFirst.get(middle)) > day) {
                unknown = middle;
            } else {
                known = middle + 1;
            }
        }
        return known == 0 ? null : oldestFirst.get(known - 1);
    }

    private OfClub ofClub(int id) {
        var ratings = sql.select(RatedFields.rating(CLUB_RATING))
                .from(CLUB_RATING)
                .where(CLUB_RATING.CLUB_ID.eq(id))
                .orderBy(CLUB_RATING.ON_DAY)
                .fetch(row -> row.value1());
        return new OfClub(
                sql.select(CLUB.COUNTRY).from(CLUB).where(CLUB.ID.eq(id)).fetchSingle(CLUB.COUNTRY),
                List.copyOf(ratings));
    }

    private List<CountryRating> ofCountry(InYear<String> country) {
        return sql.select(
                        COUNTRY_RATING.ON_DAY.convertFrom(LocalDate::toEpochDay),
                        COUNTRY_RATING.REST,
                        COUNTRY_RATING.LEVEL,
                        COUNTRY_RATING.DOUBT)
                .from(COUNTRY_RATING)
                .where(country.counts(COUNTRY_RATING.ON_DAY, COUNTRY_RATING.COUNTRY.eq(country.of())))
                .orderBy(COUNTRY_RATING.ON_DAY)
                .fetch(mapping(CountryRating::new));
    }

    private List<SettingOnDay> ofKind(InYear<Kind> kind) {
        var which = SETTING_RATING
                .KIND
                .eq(RatedFields.name(kind.of()))
                .and(SETTING_RATING.COMPETITION_ID.eq(ANY_COMPETITION));
        return sql.select(
                        SETTING_RATING.ON_DAY.convertFrom(LocalDate::toEpochDay),
                        row(SETTING_RATING.GOALS, SETTING_RATING.EDGE).mapping(KnownSetting::new))
                .from(SETTING_RATING)
                .where(kind.counts(SETTING_RATING.ON_DAY, which))
                .orderBy(SETTING_RATING.ON_DAY)
                .fetch(mapping(SettingOnDay::new));
    }
}
