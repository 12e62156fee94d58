package remontada.intake.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import remontada.intake.ledger.ClubChange.Kind;

/// What operators changed of clubs: made anew after another edition is loaded, taken back and made again by undo.
final class ClubChanges {
    private static final String ALL =
            "SELECT change.id, change.run_id, change.kind, change.club, change.name, change.short_name,"
                + " change.country, change.other, run.undone_by FROM club_change AS change JOIN intake_run AS run ON"
                + " run.id = change.run_id";

    private final DSLContext sql;
    private final ClubRows clubs;

    ClubChanges(DSLContext sql) {
        this.sql = sql;
        this.clubs = new ClubRows(sql);
    }

    /// Makes all that stand anew, in their order. What another edition makes impossible, such as one club of two that
    /// met by now, is left out.
    void makeAllAnew() {
        sql.execute("UPDATE club_change SET before = NULL");
        sql.fetch(ALL + " ORDER BY change.id").forEach(row -> {
            var change = change(row);
            if (row.get("undone_by") == null) {
                makeAnew(row.get("id", int.class), change);
            } else if (change.kind() == Kind.RENAME) {
                new ClubRename(sql, change).redirectAfterwards();
            }
        });
    }

    private void makeAnew(int id, ClubChange change) {
        var doing = change.doing(sql);
        if (change.kind() == Kind.ADD
                || change.kind() == Kind.ALIAS
                || doing.refusal().isEmpty()) {
            doing.apply(id);
        }
    }

    /// Takes back what a run changed of clubs.
    ///
    /// @return what that changes, a line each
    /// @throws IllegalArgumentException when something later builds on it
    List<String> takeBack(int run, Fold fold) throws SQLException {
        var changes = of(run);
        var told = new ArrayList<String>();
        for (var row : changes) {
            var change = change(row);
            requireNothingBuildsOn(row.get("id", int.class), change);
            change.doing(sql).takenBack(row.get("id", int.class)).ifPresent(told::add);
            change.doing(sql).takeBack(row.get("id", int.class));
            sql.execute("UPDATE club_change SET before = NULL WHERE id = ?", row.get("id"));
            change.staleAfter(fold);
        }
        if (!changes.isEmpty()) {
            ClubChange.resolve(changes.stream().map(ClubChanges::change).toList(), fold);
        }
        for (var row : changes) {
            if (change(row).kind() == Kind.ADD) {
                fold.forget(row.get("club", String.class));
            }
        }
        return told;
    }

    /// Makes what a run changed of clubs again, and the spellings that depended on it.
    ///
    /// @return what that changes, a line each
    /// @throws IllegalArgumentException when it can't be any more
    List<String> makeAgain(int run, Fold fold) throws SQLException {
        var changes = of(run);
        var told = new ArrayList<String>();
        for (var row : changes) {
            var change = change(row);
            var doing = change.doing(sql);
            doing.refusal().ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
            told.add(doing.told());
            doing.apply(row.get("id", int.class));
            change.staleAfter(fold);
        }
        if (!changes.isEmpty()) {
            sql.fetch(ALL + " WHERE run.undone_by IS NULL AND change.kind = 'alias' ORDER BY change.id")
                    .forEach(row -> change(row).doing(sql).apply(row.get("id", int.class)));
            ClubChange.resolve(changes.stream().map(ClubChanges::change).toList(), fold);
        }
        return told;
    }

    /// Takes out the clubs a run had added, once they have no matches any more.
    void removeForgotten(int run) {
        of(run).stream()
                .filter(row -> change(row).kind() == Kind.ADD)
                .forEach(row -> sql.execute("DELETE FROM club WHERE slug = ?", row.get("club")));
    }

    private void requireNothingBuildsOn(int id, ClubChange change) {
        sql.fetchOptional("""
            SELECT change.run_id, run.what FROM club_change AS change JOIN intake_run AS run ON run.id = change.run_id
            WHERE change.id > ? AND run.undone_by IS NULL AND change.kind IN ('rename', 'merge')
              AND (change.club IN (?, ?) OR change.other IN (?, ?))
            ORDER BY change.id DESC LIMIT 1
            """, id, change.club(), change.other(), change.club(), change.other())
                .ifPresent(later -> {
                    throw new IllegalArgumentException(
                            "Run %s (%s) builds on it: take that back first".formatted(later.get(0), later.get(1)));
                });
        if (change.kind() == Kind.ADD) {
            clubs.id(change.club())
                    .flatMap(club -> sql.fetchOptional("SELECT 1 FROM team_news WHERE club_id = ? LIMIT 1", club))
                    .ifPresent(news -> {
                        throw new IllegalArgumentException(
                                "There is team news of it: remove that first (news list --club " + change.club() + ")");
                    });
        }
    }

    private List<Record> of(int run) {
        return List.copyOf(sql.fetch(ALL + " WHERE change.run_id = ? ORDER BY change.id", run));
    }

    private static ClubChange change(Record row) {
        return new ClubChange(
                Kind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT)),
                Objects.requireNonNull(row.get("club", String.class)),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("country", String.class),
                row.get("other", String.class));
    }
}
