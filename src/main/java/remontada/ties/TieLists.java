package remontada.ties;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static remontada.schema.Routines.latestSeason;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import remontada.chance.ChanceQueries;
import remontada.chance.Forecast;
import remontada.chance.InPlay;
import remontada.clubs.FixturesAsOf;
import remontada.football.Season;

/// What lists of ties need beside the ties themselves.
public final class TieLists {
    private final DSLContext sql;
    private final ChanceQueries chances;

    public TieLists(DSLContext sql) {
        this.sql = sql;
        this.chances = new ChanceQueries(sql);
    }

    /// What is to be said of ties on a day; asks for nothing when all are decided.
    ///
    /// @param counts how often others had turned round by then
    /// @param live those that play today
    public Outlook outlook(List<TieSummary> ties, LocalDate day, PrecedentCounts counts, LiveNow live) {
        return ties.stream().allMatch(TieSummary::isDecided)
                ? new Outlook(day, PrecedentCounts.none(), Map.of(), Map.of(), Map.of(), live)
                : new Outlook(
                        day, counts, kickOffs(ties, day), forecasts(ties, day, live.inPlay()), putOff(ties, day), live);
    }

    /// The chances of those that are not decided.
    ///
    /// @param on how matches stand that are on
    public Map<Integer, Forecast> forecasts(List<TieSummary> ties, LocalDate day, Map<Integer, InPlay> on) {
        return chances.forecasts(
                ties.stream()
                        .filter(tie -> !tie.isDecided())
                        .map(TieSummary::id)
                        .toList(),
                day,
                on);
    }

    /// The next kick-off of each tie that has one with an hour, by the tie's id.
    public Map<Integer, KickOff> kickOffs(Collection<TieSummary> ties, LocalDate day) {
        var undecided = ties.stream()
                .filter(tie -> !tie.isDecided())
                .map(TieSummary::id)
                .toList();
        if (undecided.isEmpty()) {
            return Map.of();
        }
        var toCome = MATCH.PLAYED_ON.gt(day).or(MATCH.STATUS.eq("scheduled"));
        List<KickOff> kickOffs = sql.select(
                        MATCH.TIE_ID, MATCH.KICK_OFF_AT.convertFrom(OffsetDateTime::toInstant), MATCH.ZONE)
                .from(MATCH)
                .where(MATCH.TIE_ID.in(undecided), MATCH.LEG.lt((short) 3), MATCH.KICK_OFF_AT.isNotNull(), toCome)
                .orderBy(MATCH.TIE_ID, MATCH.LEG)
                .fetch(Records.mapping(KickOff::of));
        return kickOffs.stream().collect(toMap(KickOff::tie, identity(), (next, later) -> next));
    }

    /// The next legs that were put off, by the tie's id; asks for nothing when each is on a day that is known.
    public Map<Integer, PutOff> putOff(Collection<TieSummary> ties, LocalDate day) {
        var onNoDay =
                ties.stream().filter(TieSummary::isOnNoDay).map(TieSummary::id).toList();
        if (onNoDay.isEmpty()) {
            return Map.of();
        }
        List<PutOff> putOff = sql.select(MATCH.TIE_ID, MATCH.LEG.convertFrom(Short::intValue), MATCH.PLAYED_ON)
                .from(MATCH)
                .where(MATCH.TIE_ID.in(onNoDay), FixturesAsOf.putOff(day))
                .orderBy(MATCH.TIE_ID, MATCH.LEG)
                .fetch(Records.mapping(PutOff::new));
        return putOff.stream().collect(toMap(PutOff::tie, identity(), (next, later) -> next));
    }

    /// The European competitions, in the order of menus.
    public List<Competition> competitions() {
        return sql.select(COMPETITION.ID.convertFrom(Short::intValue), COMPETITION.SLUG, COMPETITION.NAME)
                .from(COMPETITION)
                .where(COMPETITION.KIND.eq("european"))
                .orderBy(COMPETITION.POSITION)
                .fetch(Records.mapping(Competition::new));
    }

    /// The knock-out ties of the latest season of a competition that has any.
    public List<TieSummary> latestKnockout(Competition competition, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var id = (short) competition.id();
        return from.select(
                        tie.COMPETITION_ID
                                .eq(id)
                                .and(tie.STAGE_KIND.eq("knockout"))
                                .and(tie.SEASON_ID.eq(latestSeason(val(id), val("knockout"), val(day)))),
                        tie.STAGE_POSITION,
                        tie.FIRST_ON,
                        from.host().NAME)
                .fetch(Record1::value1);
    }

    /// The season that was going on, or had ended last.
    public Optional<Season> season(LocalDate day) {
        return sql.select(max(SEASON.ID))
                .from(SEASON)
                .where(SEASON.STARTS_ON.le(day))
                .fetchOptional(Record1::value1)
                .map(Season::new);
    }
}
