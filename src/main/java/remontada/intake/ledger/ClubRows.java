package remontada.intake.ledger;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Clubs and their spellings, as changes of clubs look them up.
final class ClubRows {
    private final DSLContext sql;

    ClubRows(DSLContext sql) {
        this.sql = sql;
    }

    /// By its present address.
    Optional<Integer> id(@Nullable String slug) {
        return sql.fetchOptional("SELECT id FROM club WHERE slug = ?", slug).map(row -> row.get(0, Integer.class));
    }

    /// By its present or a former address.
    Optional<Integer> idEver(String slug) {
        return sql.fetchOptional("""
            SELECT id FROM club WHERE slug = ?
            UNION ALL
            SELECT club_id FROM club_former_slug WHERE slug = ?
            LIMIT 1
            """, slug, slug).map(row -> row.get(0, Integer.class));
    }

    String nameOf(int id) {
        return sql.fetchSingle("SELECT name FROM club WHERE id = ?", id).get(0, String.class);
    }

    /// The club that a spelling names already, for a country or everywhere.
    Optional<String> namedBy(@Nullable String spelling, @Nullable String country) {
        return sql.fetchOptional(
                        "SELECT club.slug FROM club_alias JOIN club ON club.id = club_alias.club_id"
                                + " WHERE club_alias.alias = ? AND club_alias.country IS NOT DISTINCT FROM ?::text",
                        spelling,
                        country)
                .map(row -> row.get(0, String.class));
    }

    /// @return whether it was not there
    boolean addSpelling(int club, @Nullable String spelling, @Nullable String country) {
        return sql.execute(
                        "INSERT INTO club_alias (club_id, alias, country) VALUES (?, ?, ?)"
                                + " ON CONFLICT ON CONSTRAINT club_alias_names_one_club DO NOTHING",
                        club,
                        spelling,
                        country)
                == 1;
    }

    void removeSpelling(@Nullable String spelling, @Nullable String country) {
        sql.execute(
                "DELETE FROM club_alias WHERE alias = ? AND country IS NOT DISTINCT FROM ?::text", spelling, country);
    }

    static boolean isAddress(String slug) {
        return slug.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
