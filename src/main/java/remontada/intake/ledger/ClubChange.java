package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What an operator changes of a club. The names that reports use are looked up anew in the same run, so matches that
/// waited for one are applied, and matches of a club follow it.
///
/// @param club its slug
/// @param name a new club's name, a further spelling, or another name
/// @param shortName another short name
/// @param country of a new club its association; of a spelling where it holds, null for everywhere
/// @param other another slug, or the club it is one with
public record ClubChange(
        Kind kind,
        String club,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String country,
        @Nullable String other)
        implements Ledger.Entry<String> {
    /// What is changed.
    public enum Kind {
        ADD,
        ALIAS,
        RENAME,
        MERGE;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static ClubChange add(String club, String name, String country) {
        return new ClubChange(Kind.ADD, club, name, null, country, null);
    }

    public static ClubChange alias(String club, String spelling, @Nullable String country) {
        return new ClubChange(Kind.ALIAS, club, spelling, null, country, null);
    }

    /// @param slug its new address; the old one redirects
    public static ClubChange rename(
            String club, @Nullable String name, @Nullable String shortName, @Nullable String slug) {
        return new ClubChange(Kind.RENAME, club, name, shortName, null, slug);
    }

    /// Two rows that are one club.
    public static ClubChange merge(String from, String into) {
        return new ClubChange(Kind.MERGE, from, null, null, null, into);
    }

    /// @return what it does, for the operator
    @Override
    public String write(Connection connection, int run, Fold fold) throws SQLException {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        var doing = doing(sql);
        doing.refusal().ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        var told = doing.told();
        var id = sql.fetchSingle(
                        "INSERT INTO club_change (run_id, kind, club, name, short_name, country, other)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                        run,
                        kind.slug(),
                        club,
                        name,
                        shortName,
                        country,
                        other)
                .get(0, int.class);
        doing.apply(id);
        staleAfter(fold);
        resolve(List.of(this), fold);
        return told;
    }

    @Override
    public List<String> others(String told) {
        return List.of(told);
    }

    /// Finds anew what the names name that some changes bear on.
    static void resolve(List<ClubChange> changes, Fold fold) throws SQLException {
        var clubs = changes.stream()
                .flatMap(change -> Stream.of(change.club, change.other))
                .filter(Objects::nonNull)
                .toList();
        var spellings = changes.stream()
                .flatMap(change -> Stream.of(change.club, change.other, change.name, change.shortName))
                .filter(Objects::nonNull)
                .toList();
        fold.resolve(clubs, spellings);
    }

    /// Matches of a club merged are another's, so what is derived from them is out of date.
    void staleAfter(Fold fold) throws SQLException {
        if (kind == Kind.MERGE) {
            fold.seasonsAreStale(club);
            fold.seasonsAreStale(Objects.requireNonNull(other));
        }
    }

    /// How it is done.
    Doing doing(DSLContext sql) {
        return switch (kind) {
            case ADD, ALIAS -> new ClubNaming(sql, this);
            case RENAME -> new ClubRename(sql, this);
            case MERGE -> new ClubMerge(sql, this);
        };
    }

    /// How a kind of change is done and taken back.
    interface Doing {
        /// Why it can't be.
        Optional<String> refusal();

        String told();

        /// @param id its row in `club_change`, which keeps what it finds
        void apply(int id);

        void takeBack(int id);

        /// What taking it back changes, asked before; nothing where it is not in force.
        Optional<String> takenBack(int id);
    }
}
