package remontada.chance;

import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_RATING;
import static remontada.schema.Tables.COUNTRY_RATING;
import static remontada.schema.Tables.SETTING_RATING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.platform.Kept;
import remontada.platform.KeptEach;

/// What was known on a day of clubs, countries and kinds of match, as the database's `rated_club_as_of` and
/// `rated_setting_as_of` tell it, out of memory: read once until a rating changes, of clubs those asked for lately.
final class KnownRatingQueries {
    private static final int MOST_CLUBS = 500;
    private static final short ANY_COMPETITION = 0;

    private final DSLContext sql;
    private final KeptEach<Integer, OfClub> clubs;
    private final Kept<Map<String, List<CountryRating>>> countries;
    private final Kept<Map<Kind, List<SettingOnDay>>> settings;

    KnownRatingQueries(DSLContext sql, Supplier<?> edition) {
        this.sql = sql;
        this.clubs = new KeptEach<>(edition, MOST_CLUBS, this::ofClub);
        this.countries = new Kept<>(edition, this::ofCountries);
        this.settings = new Kept<>(edition, this::ofSettings);
    }

    /// @param ratings oldest first
    private record OfClub(String country, List<ClubRating> ratings) {}

    private record SettingOnDay(long day, KnownSetting setting) {}

    KnownClub club(int id, LocalDate day) {
        var club = clubs.of(id);
        var ofCountry = countries.now().getOrDefault(club.country(), List.of());
        return new KnownClub(
                club.country(), last(club.ratings(), ClubRating::day, day), last(ofCountry, CountryRating::day, day));
    }

    /// Before the first match of its kind, that of knock-out matches; null before the first of those.
    @Nullable
    KnownSetting setting(Kind kind, LocalDate day) {
        var own = settingOf(kind, day);
        return own == null ? settingOf(Kind.KNOCKOUT, day) : own;
    }

    private @Nullable KnownSetting settingOf(Kind kind, LocalDate day) {
        var found = last(settings.now().getOrDefault(kind, List.of()), SettingOnDay::day, day);
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

    private Map<String, List<CountryRating>> ofCountries() {
        return sql.select(
                        COUNTRY_RATING.COUNTRY,
                        COUNTRY_RATING.ON_DAY,
                        COUNTRY_RATING.REST,
                        COUNTRY_RATING.LEVEL,
                        COUNTRY_RATING.DOUBT)
                .from(COUNTRY_RATING)
                .orderBy(COUNTRY_RATING.COUNTRY, COUNTRY_RATING.ON_DAY)
                .fetchGroups(
                        COUNTRY_RATING.COUNTRY,
                        row -> new CountryRating(row.value2().toEpochDay(), row.value3(), row.value4(), row.value5()));
    }

    private Map<Kind, List<SettingOnDay>> ofSettings() {
        var kind = SETTING_RATING.KIND.convertFrom(RatedFields::kind);
        return sql.select(kind, SETTING_RATING.ON_DAY, SETTING_RATING.GOALS, SETTING_RATING.EDGE)
                .from(SETTING_RATING)
                .where(SETTING_RATING.COMPETITION_ID.eq(ANY_COMPETITION))
                .orderBy(SETTING_RATING.KIND, SETTING_RATING.ON_DAY)
                .fetchGroups(
                        kind,
                        row -> new SettingOnDay(
                                row.value2().toEpochDay(), new KnownSetting(row.value3(), row.value4())));
    }
}
