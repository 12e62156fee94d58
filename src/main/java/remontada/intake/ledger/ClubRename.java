package remontada.intake.ledger;

import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Another name or address of a club. The old name stays one of its spellings, the old address redirects. When it is
/// taken back, so does the new one: no address that was ever shown breaks.
final class ClubRename implements ClubChange.Doing {
    private final DSLContext sql;
    private final ClubRows clubs;
    private final ClubChange change;

    ClubRename(DSLContext sql, ClubChange change) {
        this.sql = sql;
        this.clubs = new ClubRows(sql);
        this.change = change;
    }

    @Override
    public Optional<String> refusal() {
        var name = change.name();
        var shortName = change.shortName();
        var slug = change.other();
        var club = clubs.id(change.club());
        if (club.isEmpty()) {
            return Optional.of(new Nearest(sql).noClub(change.club()));
        }
        if (name == null && shortName == null && slug == null) {
            return Optional.of("Give its new --name, --short-name or --slug");
        }
        if (name != null && name.isBlank() || shortName != null && shortName.isBlank()) {
            return Optional.of("A club's name can't be empty");
        }
        if (slug != null && !ClubRows.isAddress(slug)) {
            return Optional.of("'" + slug + "' is no address such as real-madrid");
        }
        if (change.club().equals(slug)) {
            return Optional.of("Its address is " + slug + " already");
        }
        var owner = slug == null ? Optional.<Integer>empty() : clubs.idEver(slug);
        if (owner.isPresent() && !owner.equals(club)) {
            return Optional.of("The address %s is taken, by %s".formatted(slug, clubs.nameOf(owner.get())));
        }
        return clubs.namedBy(name, null)
                .filter(named -> !named.equals(change.club()))
                .map(named -> "%s names %s already".formatted(name, named));
    }

    @Override
    public String told() {
        var parts = new StringBuilder(
                "renamed   " + clubs.nameOf(clubs.id(change.club()).orElseThrow()) + ":");
        if (change.name() != null) {
            parts.append(" its name becomes ").append(change.name()).append(';');
        }
        if (shortName() != null) {
            parts.append(" its short name becomes ").append(shortName()).append(';');
        } else if (change.name() != null) {
            parts.append(" its short name stays ")
                    .append(sql.fetchSingle("SELECT short_name FROM club WHERE slug = ?", change.club())
                            .get(0))
                    .append(" (--short-name gives another);");
        }
        if (change.other() != null) {
            parts.append(" its address becomes ")
                    .append(change.other())
                    .append(", to which ")
                    .append(change.club())
                    .append(" redirects;");
        }
        return parts.substring(0, parts.length() - 1);
    }

    @Override
    public void apply(int id) {
        var club = clubs.id(change.club()).orElseThrow();
        var added = change.name() != null && clubs.addSpelling(club, change.name(), null);
        sql.execute("""
            UPDATE club_change SET before = (SELECT jsonb_build_object('name', name, 'short_name', short_name, 'slug', slug,
                                                                       'first_slug', first_slug, 'added_spelling', ?::boolean)
                                             FROM club WHERE club.id = ?)
            WHERE club_change.id = ?
            """, added, club, id);
        sql.execute("""
            UPDATE club SET name = coalesce(?, name), short_name = coalesce(?, short_name), slug = coalesce(?, slug),
                   first_slug = CASE WHEN ?::text IS NULL THEN first_slug ELSE coalesce(first_slug, slug) END
            WHERE id = ?
            """, change.name(), shortName(), change.other(), change.other(), club);
        if (change.other() != null) {
            redirect(club, change.club(), change.other());
        }
    }

    /// A club that was short for its whole name is so for its new one.
    private @Nullable String shortName() {
        if (change.shortName() != null || change.name() == null) {
            return change.shortName();
        }
        return sql.fetchOptional("SELECT 1 FROM club WHERE slug = ? AND short_name = name", change.club())
                .map(same -> change.name())
                .orElse(null);
    }

    @Override
    public void takeBack(int id) {
        var before = sql.fetchOptional(
                "SELECT club.id, (change.before ->> 'added_spelling')::boolean FROM club_change AS change JOIN club ON"
                    + " club.slug = coalesce(change.other, change.club) WHERE change.id = ? AND change.before IS NOT"
                    + " NULL",
                id);
        before.ifPresent(row -> {
            var club = row.get(0, int.class);
            sql.execute("""
                UPDATE club SET name = before ->> 'name', short_name = before ->> 'short_name', slug = before ->> 'slug',
                       first_slug = before ->> 'first_slug'
                FROM club_change WHERE club.id = ? AND club_change.id = ?
                """, club, id);
            if (row.get(1, boolean.class)) {
                clubs.removeSpelling(change.name(), null);
            }
            redirectAfterwards();
        });
    }

    @Override
    public Optional<String> takenBack(int id) {
        return sql.fetchOptional("""
            SELECT format('renamed   %s: ', club.name)
                   || concat_ws('; ',
                          CASE WHEN club.name <> before ->> 'name' THEN 'its name becomes ' || (before ->> 'name') || ' again' END,
                          CASE WHEN club.short_name <> before ->> 'short_name'
                               THEN 'its short name becomes ' || (before ->> 'short_name') || ' again' END,
                          CASE WHEN club.slug <> before ->> 'slug'
                               THEN format('its address becomes %s again, to which %s redirects', before ->> 'slug', club.slug) END)
            FROM club_change AS change
            JOIN club ON club.slug = coalesce(change.other, change.club)
            WHERE change.id = ? AND before IS NOT NULL
            """, id).map(row -> row.get(0, String.class));
    }

    /// What was its address for a while leads to it still.
    void redirectAfterwards() {
        if (change.other() != null) {
            clubs.id(change.club())
                    .ifPresent(club -> redirect(club, Objects.requireNonNull(change.other()), change.club()));
        }
    }

    private void redirect(int club, String from, String to) {
        sql.execute("DELETE FROM club_former_slug WHERE slug = ?", to);
        sql.execute(
                "INSERT INTO club_former_slug (slug, club_id) SELECT ?, ? WHERE NOT EXISTS (SELECT FROM club WHERE"
                        + " slug = ?) ON CONFLICT (slug) DO UPDATE SET club_id = excluded.club_id",
                from,
                club,
                from);
    }
}
