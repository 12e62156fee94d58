package remontada.intake.ledger;

import org.jooq.DSLContext;

/// Says that an operator named what is not known here, and what is spelled most like it.
public final class Nearest {
    private final DSLContext sql;

    public Nearest(DSLContext sql) {
        this.sql = sql;
    }

    /// @param slug as it was written
    public String noClub(String slug) {
        return said("club", slug, """
            SELECT near.slug FROM (
                SELECT club.slug, greatest(similarity(club.slug, ?), max(similarity(club_alias.folded, folded(replace(?, '-', ' '))))) AS likeness
                FROM club JOIN club_alias ON club_alias.club_id = club.id
                GROUP BY club.id) AS near
            WHERE near.likeness > 0.3
            ORDER BY near.likeness DESC, near.slug LIMIT 3
            """);
    }

    /// @param slug as it was written
    public String noCompetition(String slug) {
        return said("competition", slug, """
            SELECT slug FROM competition
            ORDER BY greatest(similarity(slug, ?), similarity(folded(name), folded(replace(?, '-', ' ')))) DESC, position LIMIT 3
            """);
    }

    /// @param slug as it was written
    public String noStage(String slug) {
        return said("stage", slug, """
            SELECT slug FROM stage
            GROUP BY slug ORDER BY greatest(similarity(slug, ?), similarity(slug, ?)) DESC, max(position) LIMIT 3
            """);
    }

    private String said(String kind, String slug, String query) {
        var nearest = sql.fetch(query, slug, slug).getValues(0, String.class);
        return "There is no %s %s; %s"
                .formatted(
                        kind,
                        slug,
                        nearest.isEmpty() ? "nothing is called like it" : "perhaps " + String.join(", ", nearest));
    }
}
