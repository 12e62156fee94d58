package remontada.clubs;

import static org.jooq.impl.DSL.row;

import org.jooq.SelectField;

/// What to select to get a [Club].
public final class ClubFields {
    private ClubFields() {}

    /// @param club the table, under whatever alias
    public static SelectField<Club> of(remontada.schema.tables.Club club) {
        return row(
                        club.ID,
                        club.SLUG,
                        club.NAME,
                        club.SHORT_NAME,
                        club.COUNTRY,
                        club.PRIMARY_COLOUR,
                        club.SECONDARY_COLOUR)
                .mapping(Club.class, Club::new);
    }
}
