package remontada.chance;

import static java.util.Locale.ROOT;
import static org.jooq.impl.DSL.row;
import static remontada.schema.Tables.CLUB_RATING;

import java.time.LocalDate;
import org.jooq.Fields;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.football.Decider;
import remontada.football.TieRules;
import remontada.schema.tables.RatedClubAsOf;
import remontada.schema.tables.RatedSettingAsOf;
import remontada.schema.tables.TieAsOf;

/// Reads what the database holds of a club, its country, a kind of match and a tie's rules as of a day.
public final class RatedFields {
    private RatedFields() {}

    static SelectField<KnownClub> club(RatedClubAsOf club) {
        var level = row(club.LEVEL_ON, club.LEVEL_REST, club.LEVEL, club.LEVEL_DOUBT)
                .mapping((on, rest, value, doubt) ->
                        on == null ? null : new CountryRating(on.toEpochDay(), rest, value, doubt));
        return row(club.COUNTRY, rating(club), level).mapping(KnownClub.class, KnownClub::new);
    }

    /// @param from `club_rating`, or whatever has its columns
    static SelectField<ClubRating> rating(Fields from) {
        return row(
                        from.field(CLUB_RATING.ON_DAY),
                        from.field(CLUB_RATING.SEEN_IN),
                        from.field(CLUB_RATING.REST),
                        from.field(CLUB_RATING.STRENGTH),
                        from.field(CLUB_RATING.DOUBT),
                        from.field(CLUB_RATING.OPENNESS),
                        from.field(CLUB_RATING.OPENNESS_DOUBT),
                        from.field(CLUB_RATING.GROUND),
                        from.field(CLUB_RATING.GROUND_DOUBT))
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

    public static SelectField<TieRules> rules(TieAsOf tie) {
        return row(
                        tie.LEGS.convertFrom(Short::intValue),
                        tie.AWAY_GOALS,
                        tie.WHEN_LEVEL.convertFrom(Decider::parse),
                        tie.WHEN_STILL_LEVEL.convertFrom(Decider::parse))
                .mapping(TieRules.class, TieRules::new);
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
