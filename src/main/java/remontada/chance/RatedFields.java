package remontada.chance;

import static java.util.Locale.ROOT;
import static org.jooq.impl.DSL.row;

import org.jooq.SelectField;
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
                .mapping((on, seenIn, rest, strength, doubt, open, openDoubt, ground, groundDoubt) -> on == null
                        ? null
                        : new ClubRating(
                                on.toEpochDay(),
                                kind(seenIn),
                                rest,
                                strength,
                                doubt,
                                open,
                                openDoubt,
                                ground,
                                groundDoubt));
        var level = row(club.LEVEL_ON, club.LEVEL_REST, club.LEVEL, club.LEVEL_DOUBT)
                .mapping((on, rest, value, doubt) ->
                        on == null ? null : new CountryRating(on.toEpochDay(), rest, value, doubt));
        return row(club.COUNTRY, rating, level).mapping(KnownClub.class, KnownClub::new);
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
