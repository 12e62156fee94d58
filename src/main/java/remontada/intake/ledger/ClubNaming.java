package remontada.intake.ledger;

import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// A new club, or a further spelling of one's name.
final class ClubNaming implements ClubChange.Doing {
    private final DSLContext sql;
    private final ClubRows clubs;
    private final ClubChange change;
    private final boolean isNew;

    ClubNaming(DSLContext sql, ClubChange change) {
        this.sql = sql;
        this.clubs = new ClubRows(sql);
        this.change = change;
        this.isNew = change.kind() == ClubChange.Kind.ADD;
    }

    @Override
    public Optional<String> refusal() {
        var country = change.country();
        if (!ClubRows.isAddress(change.club())) {
            return Optional.of("'" + change.club() + "' is no address such as real-madrid");
        }
        if (country != null && !country.matches("[A-Z]{3}")) {
            return Optional.of("'" + country + "' is no country such as ESP");
        }
        if (Objects.requireNonNull(change.name()).isBlank()) {
            return Optional.of("A club's name can't be empty");
        }
        var known = clubs.idEver(change.club());
        if (isNew && known.isPresent()) {
            return Optional.of("The address %s is taken, by %s".formatted(change.club(), clubs.nameOf(known.get())));
        }
        if (!isNew && known.isEmpty()) {
            return Optional.of(new Nearest(sql).noClub(change.club()));
        }
        return clubs.namedBy(change.name(), spelledIn())
                .map(owner -> "%s names %s already%s"
                        .formatted(
                                change.name(),
                                owner,
                                owner.equals(change.club()) ? "" : "; give a --country to tell them apart"));
    }

    @Override
    public String told() {
        return isNew
                ? "new club  %s, %s (%s)".formatted(change.club(), change.name(), change.country())
                : "spelling  %s names %s%s"
                        .formatted(
                                change.name(),
                                clubs.nameOf(clubs.idEver(change.club()).orElseThrow()),
                                change.country() == null ? "" : " in " + change.country());
    }

    @Override
    public void apply(int id) {
        if (isNew) {
            sql.execute(
                    "INSERT INTO club (slug, name, short_name, country) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO"
                            + " NOTHING",
                    change.club(),
                    change.name(),
                    change.name(),
                    change.country());
        }
        if (clubs.idEver(change.club())
                .filter(club -> clubs.addSpelling(club, change.name(), spelledIn()))
                .isPresent()) {
            sql.execute("UPDATE club_change SET before = '{}' WHERE id = ?", id);
        }
    }

    /// A new club's row goes when its matches have: see [ClubChanges].
    @Override
    public void takeBack(int id) {
        sql.fetchOptional("SELECT 1 FROM club_change WHERE id = ? AND before IS NOT NULL", id)
                .ifPresent(inForce -> clubs.removeSpelling(change.name(), spelledIn()));
    }

    @Override
    public Optional<String> takenBack(int id) {
        return isNew
                ? Optional.of(
                        "no club   %s, %s (%s) is taken out".formatted(change.club(), change.name(), change.country()))
                : sql.fetchOptional("SELECT 1 FROM club_change WHERE id = ? AND before IS NOT NULL", id)
                        .map(inForce -> told() + " no longer");
    }

    private @Nullable String spelledIn() {
        return isNew ? null : change.country();
    }
}
