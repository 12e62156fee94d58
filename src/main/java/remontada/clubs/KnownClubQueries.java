package remontada.clubs;

import static org.jooq.Records.mapping;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;

import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record2;
import remontada.platform.DataVersionQueries;
import remontada.platform.Kept;

/// Clubs and competitions by their ids, kept in memory until a fact changes: a list of many matches names few of them,
/// again and again.
public final class KnownClubQueries {
    private final DSLContext sql;
    private final Kept<Known> kept;

    public KnownClubQueries(DSLContext sql, DataVersionQueries version) {
        this.sql = sql;
        this.kept = new Kept<>(version::now, this::read);
    }

    /// @param european whether it is one of Europe's, or else a country's league or cup
    public record Competition(int id, String slug, String name, boolean european) {}

    /// All of them at one time.
    public record Known(Map<Integer, Club> clubs, Map<Integer, Competition> competitions) {
        public Club club(int id) {
            return Objects.requireNonNull(clubs.get(id));
        }

        public Competition competition(int id) {
            return Objects.requireNonNull(competitions.get(id));
        }
    }

    public Known now() {
        return kept.now();
    }

    private Known read() {
        return new Known(
                sql.select(CLUB.ID, ClubFields.of(CLUB)).from(CLUB).fetchMap(CLUB.ID, Record2::value2),
                sql.select(
                                COMPETITION.ID.convertFrom(Short::intValue),
                                COMPETITION.SLUG,
                                COMPETITION.NAME,
                                COMPETITION.KIND.convertFrom("european"::equals))
                        .from(COMPETITION)
                        .fetchMap(competition -> competition.value1(), mapping(Competition::new)));
    }
}
