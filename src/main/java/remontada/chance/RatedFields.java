package remontada.chance;

import static java.util.Locale.ROOT;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.schema.tables.RatedClubAsOf;
import remontada.schema.tables.RatedSettingAsOf;

/// Reads what the database holds of a club, its country and a kind of match as of a day.
public final class RatedFields {
    private RatedFields() {}

    static SelectField<KnownClub> club(RatedClubAsOf club) {
        var rating = row(
                        club.ON_DAY,
                        club.SEEN_IN,
                        club.REST,
                        club.STRENGTH,
                        club.DOUBT,
                        club.OPENNESS,
                        club.OPENNESS_DOUBT,
                        club.GROUND,
                        club.GROUND_DOUBT)
                .mapping(RatedFields::rating);
        var level = row(club.LEVEL_ON, club.LEVEL_REST, club.LEVEL, club.LEVEL_DOUBT)
                .mapping((on, rest, value, doubt) ->
                        on == null ? null : new CountryRating(on.toEpochDay(), rest, value, doubt));
        return row(club.COUNTRY, rating, level).mapping(KnownClub.class, KnownClub::new);
    }

    static SelectField<ClubRating> rating(remontada.schema.tables.ClubRating club) {
        return row(
                        club.ON_DAY,
                        club.SEEN_IN,
                        club.REST,
                        club.STRENGTH,
                        club.DOUBT,
                        club.OPENNESS,
                        club.OPENNESS_DOUBT,
                        club.GROUND,
                        club.GROUND_DOUBT)
                .mapping(ClubRating.class, RatedFields::rating);
    }

    private static @Nullable ClubRating rating(
            @Nullable LocalDate on,
            String seenIn,
            Double rest,
            Double strength,
            Double doubt,
            Double openness,
            Double opennessDoubt,
            Double ground,
            Double groundDoubt) {
        return on == null
                ? null
                : new ClubRating(
                        on.toEpochDay(),
                        kind(seenIn),
                        rest,
                        strength,
                        doubt,
                        openness,
                        opennessDoubt,
                        ground,
                        groundDoubt);
    }

    /// Null before the first European match.
    static SelectField<KnownSetting> setting(RatedSettingAsOf setting) {
        return row(setting.GOALS, setting.EDGE)
                .mapping((goals, edge) -> goals == null ? null : new KnownSetting(goals, edge));
    }

    public static Kind kind(String name) {
        return Kind.valueOf(name.toUpperCase(ROOT));
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(ROOT);
    }
}
