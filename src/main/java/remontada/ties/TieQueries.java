package remontada.ties;

import static remontada.schema.Tables.COMPETITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.football.Season;
import remontada.football.Venue;

/// Ties as of a day.
public final class TieQueries {
    private final DSLContext sql;

    public TieQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The tie of two clubs in a season, written first-leg host first.
    public Optional<TieSummary> find(String competition, Season season, String host, String visitor, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        COMPETITION
                                .SLUG
                                .eq(competition)
                                .and(from.tie().SEASON_ID.eq((short) season.startYear()))
                                .and(from.host().SLUG.eq(host))
                                .and(from.visitor().SLUG.eq(visitor)),
                        from.tie().FIRST_ON)
                .fetchOptional(Record1::value1);
    }

    /// Decided knock-out ties of a competition in which the side behind was behind by `deficit` (or more), its second
    /// leg at `secondLeg`.
    public List<TieSummary> precedents(
            Competition competition, int deficit, boolean orMore, Venue secondLeg, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        from.tie()
                                .COMPETITION_ID
                                .eq((short) competition.id())
                                .and(from.tie().STAGE_KIND.eq("knockout"))
                                .and(from.tie().SEASON_ID.ge((short) 1992))
                                .and(from.tie().PLAYED_OUT)
                                .and(from.tie().SECOND_LEG.eq(secondLeg.slug()))
                                .and(
                                        orMore
                                                ? from.tie().DEFICIT.ge((short) deficit)
                                                : from.tie().DEFICIT.eq((short) deficit)),
                        from.tie().DECIDED_ON,
                        from.tie().TIE_ID)
                .fetch(Record1::value1);
    }
}
