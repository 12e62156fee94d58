package remontada.intake.ledger;

import static remontada.schema.Tables.CLUB;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A club or a spelling that an operator adds. Matches that waited for the name are applied in the same run; when it is
/// taken
/// back they wait again.
///
/// @param club its slug
/// @param country of a new club its association; of a spelling where it holds, null for everywhere
public record ClubChange(
        Kind kind, String club, String name, @Nullable String country) implements Ledger.Entry<Integer> {
    /// What is added.
    public enum Kind {
        ADD,
        ALIAS
    }

    @Override
    public Integer write(Connection connection, int run, Fold fold) throws SQLException {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        check(sql);
        sql.execute(
                "INSERT INTO club_change (run_id, kind, club, name, country) VALUES (?, ?, ?, ?, ?)",
                run,
                kind.name().toLowerCase(java.util.Locale.ROOT),
                club,
                name,
                country);
        apply(sql);
        fold.resolve();
        return run;
    }

    private void check(DSLContext sql) {
        var known = sql.fetchExists(CLUB, CLUB.SLUG.eq(club));
        if (kind == Kind.ADD && known) {
            throw new IllegalArgumentException("There is a club " + club + " already");
        }
        if (kind == Kind.ALIAS && !known) {
            throw new IllegalArgumentException("There is no club " + club);
        }
        if (!club.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("'" + club + "' is no address such as real-madrid");
        }
        if (country != null && !country.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("'" + country + "' is no country such as ESP");
        }
        sql.fetchOptional(
                        "SELECT club.slug FROM club_alias JOIN club ON club.id = club_alias.club_id"
                                + " WHERE club_alias.alias = ? AND club_alias.country IS NOT DISTINCT FROM ?",
                        name,
                        country)
                .ifPresent(owner -> {
                    throw new IllegalArgumentException("%s names %s already%s"
                            .formatted(
                                    name,
                                    owner.get(0),
                                    owner.get(0).equals(club) ? "" : "; give a --country to tell them apart"));
                });
    }

    private void apply(DSLContext sql) {
        if (kind == Kind.ADD) {
            sql.execute(
                    "INSERT INTO club (slug, name, short_name, country) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO"
                            + " NOTHING",
                    club,
                    name,
                    name,
                    country);
        }
        sql.execute(
                "INSERT INTO club_alias (club_id, alias, country) SELECT id, ?, ?::text FROM club WHERE slug = ?"
                        + " ON CONFLICT ON CONSTRAINT club_alias_names_one_club DO NOTHING",
                name,
                kind == Kind.ADD ? null : country,
                club);
    }

    /// Makes what was added of clubs anew, after another edition was loaded.
    static void applyAll(DSLContext sql) {
        sql.fetch("SELECT change.kind, change.club, change.name, change.country FROM club_change AS change JOIN"
                        + " intake_run AS run ON run.id = change.run_id WHERE run.undone_by IS NULL ORDER BY"
                        + " change.id")
                .forEach(row -> new ClubChange(
                                Kind.valueOf(row.get(0, String.class).toUpperCase(java.util.Locale.ROOT)),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class))
                        .apply(sql));
    }

    /// Takes out the spellings that a run added, so that their matches wait again. A club it added stays as long as an
    /// undo may
    /// bring its matches back; without a spelling nothing names it.
    static void takeOut(DSLContext sql, int run) {
        sql.execute("""
            DELETE FROM club_alias USING club_change, club
            WHERE club_change.run_id = ? AND club.slug = club_change.club AND club_alias.club_id = club.id
              AND club_alias.alias = club_change.name
              AND club_alias.country IS NOT DISTINCT FROM CASE club_change.kind WHEN 'add' THEN NULL ELSE club_change.country END
            """, run);
    }
}
