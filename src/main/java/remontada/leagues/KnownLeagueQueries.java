package remontada.leagues;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import remontada.football.Season;
import remontada.platform.DataVersionQueries;
import remontada.platform.InOrder;
import remontada.platform.Kept;

/// The leagues and their seasons, kept in memory until a fact changes.
public final class KnownLeagueQueries {
    private final DSLContext sql;
    private final Kept<List<Known>> kept;

    public KnownLeagueQueries(DSLContext sql, DataVersionQueries version) {
        this.sql = sql;
        this.kept = new Kept<>(version::now, this::read);
    }

    private record Begun(Season season, LocalDate on) {}

    /// @param league with all of its seasons
    /// @param begun the same seasons
    private record Known(League league, List<Begun> begun) {
        static Known of(int id, String slug, String name, String country, List<Begun> begun) {
            var seasons = begun.stream().map(Begun::season).toList();
            return new Known(new League(id, slug, name, country, seasons), begun);
        }

        League on(LocalDate day) {
            int known = InOrder.until(begun, Begun::on, day).size();
            var seasons = league.seasons().subList(0, known);
            return new League(league.id(), league.slug(), league.name(), league.country(), seasons);
        }
    }

    /// Every league, with the seasons that had begun by the day.
    public List<League> leagues(LocalDate day) {
        return kept.now().stream().map(known -> known.on(day)).toList();
    }

    private List<Known> read() {
        return sql.select(
                        COMPETITION.ID.convertFrom(Short::intValue),
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        COMPETITION.COUNTRY,
                        multiset(select(SEASON.ID, SEASON.STARTS_ON)
                                        .from(SEASON)
                                        .where(exists(selectOne()
                                                .from(MATCH)
                                                .where(
                                                        MATCH.COMPETITION_ID.eq(COMPETITION.ID),
                                                        MATCH.SEASON_ID.eq(SEASON.ID))))
                                        .orderBy(SEASON.STARTS_ON, SEASON.ID))
                                .convertFrom(seasons ->
                                        seasons.map(row -> new Begun(new Season(row.value1()), row.value2()))))
                .from(COMPETITION)
                .where(COMPETITION.KIND.eq("league"))
                .orderBy(COMPETITION.POSITION)
                .fetch(Records.mapping(Known::of));
    }
}
