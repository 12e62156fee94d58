package remontada.lists;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.ClubFields;
import remontada.clubs.FormMatch;
import remontada.football.ClubScore;
import remontada.football.Score;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.schema.tables.ClubMatch;

/// The matches of a club's list, as of a day.
public final class MatchListQueries {
    private static final ClubMatch PLAYED = CLUB_MATCH.as("played");
    private static final ClubMatch LATEST = CLUB_MATCH.as("latest");

    private final DSLContext sql;

    public MatchListQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// @param total matches the list is about
    /// @param listed those to show; the rest is about them
    public record Count(int total, int listed, int won, int drawn, int lost, int goalsFor, int goalsAgainst) {}

    /// The European competitions and those others that a club has played in: names by slugs, in the order of menus.
    public Map<String, String> competitions(Club club, LocalDate day) {
        var played = exists(selectOne()
                .from(PLAYED)
                .where(PLAYED.CLUB_ID.eq(club.id()))
                .and(PLAYED.COMPETITION_ID.eq(COMPETITION.ID))
                .and(PLAYED.WAS_PLAYED)
                .and(PLAYED.PLAYED_ON.le(day)));
        var competitions = new LinkedHashMap<String, String>();
        sql.select(COMPETITION.SLUG, COMPETITION.NAME)
                .from(COMPETITION)
                .where(COMPETITION.KIND.eq("european").or(played))
                .orderBy(COMPETITION.POSITION)
                .forEach(competition -> competitions.put(competition.value1(), competition.value2()));
        return competitions;
    }

    public Count howMany(MatchList list, LocalDate day) {
        var shown = MatchListFields.shown(PLAYED, list);
        var margin = PLAYED.GOALS_FOR.minus(PLAYED.GOALS_AGAINST);
        return sql.select(
                        count(),
                        count().filterWhere(shown),
                        count().filterWhere(shown.and(margin.gt((short) 0))),
                        count().filterWhere(shown.and(margin.eq((short) 0))),
                        count().filterWhere(shown.and(margin.lt((short) 0))),
                        total(sum(PLAYED.GOALS_FOR), shown),
                        total(sum(PLAYED.GOALS_AGAINST), shown))
                .from(PLAYED)
                .join(CLUB)
                .on(CLUB.ID.eq(PLAYED.OPPONENT_ID))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(PLAYED.COMPETITION_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(PLAYED.STAGE_ID))
                .where(among(list, day))
                .fetchSingle(Records.mapping(Count::new));
    }

    /// Newest first.
    public List<ListedMatch> matches(MatchList list, LocalDate day, int offset, int limit) {
        return sql.select(
                        PLAYED.PLAYED_ON,
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        PLAYED.SEASON_ID.convertFrom(Season::new),
                        STAGE.SLUG,
                        ClubFields.of(CLUB),
                        PLAYED.VENUE.convertFrom(Venue::parse),
                        MATCH.HOME_ID.eq(PLAYED.CLUB_ID),
                        row(PLAYED.GOALS_FOR, PLAYED.GOALS_AGAINST)
                                .mapping(ClubScore.class, (scored, conceded) -> new ClubScore(scored, conceded)),
                        row(PLAYED.PENALTIES_FOR, PLAYED.PENALTIES_AGAINST)
                                .mapping(Score.class, MatchListQueries::penalties),
                        row(COMPETITION.SLUG, PLAYED.SEASON_ID, PLAYED.CLUB_ID, TIE.HOST_ID)
                                .mapping(FormMatch.InTie.class, MatchListQueries::inTie))
                .from(PLAYED)
                .join(MATCH)
                .on(MATCH.ID.eq(PLAYED.MATCH_ID))
                .join(CLUB)
                .on(CLUB.ID.eq(PLAYED.OPPONENT_ID))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(PLAYED.COMPETITION_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(PLAYED.STAGE_ID))
                .leftJoin(TIE)
                .on(TIE.ID.eq(PLAYED.TIE_ID))
                .where(among(list, day), MatchListFields.shown(PLAYED, list))
                .orderBy(PLAYED.PLAYED_ON.desc(), PLAYED.MATCH_ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(Records.mapping(ListedMatch::new));
    }

    /// The matches that the list is about; where only the latest are asked for, those.
    private static Condition among(MatchList list, LocalDate day) {
        if (list.last().isEmpty()) {
            return MatchListFields.matches(PLAYED, list, day);
        }
        return PLAYED.CLUB_ID
                .eq(list.club().id())
                .and(PLAYED.MATCH_ID.in(select(LATEST.MATCH_ID)
                        .from(LATEST)
                        .join(CLUB)
                        .on(CLUB.ID.eq(LATEST.OPPONENT_ID))
                        .join(COMPETITION)
                        .on(COMPETITION.ID.eq(LATEST.COMPETITION_ID))
                        .leftJoin(STAGE)
                        .on(STAGE.ID.eq(LATEST.STAGE_ID))
                        .where(MatchListFields.matches(LATEST, list, day))
                        .orderBy(LATEST.PLAYED_ON.desc(), LATEST.MATCH_ID.desc())
                        .limit(list.last().getAsInt())));
    }

    private static Field<Integer> total(AggregateFunction<BigDecimal> goals, Condition shown) {
        return goals.filterWhere(shown).convertFrom(number -> number == null ? 0 : number.intValue());
    }

    private static @Nullable Score penalties(@Nullable Short own, @Nullable Short other) {
        return own == null || other == null ? null : new Score(own, other);
    }

    private static FormMatch.@Nullable InTie inTie(
            String competition, Short season, Integer club, @Nullable Integer host) {
        return host == null ? null : new FormMatch.InTie(competition, new Season(season), host.equals(club));
    }
}
