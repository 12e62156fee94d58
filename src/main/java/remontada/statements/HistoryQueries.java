package remontada.statements;

import static java.util.Objects.requireNonNull;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE_RECORD;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.ClubFields;
import remontada.football.ClubScore;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.platform.DataVersionQueries;
import remontada.platform.Kept;
import remontada.platform.KeptEach;
import remontada.statements.History.StageOfSeason;
import remontada.ties.Goals;
import remontada.ties.Stage;

/// Keeps the past in memory: read once, then again whenever the database counts another version of its facts. So a page
/// asks only for that number, and a result that comes in is told by the next page. Of the matches it keeps those of the
/// clubs that were asked for lately.
public final class HistoryQueries {
    private static final int MOST_CLUBS = 2_000;

    private final DSLContext sql;
    private final DataVersionQueries version;
    private final Kept<History> kept;
    private final KeptEach<Integer, List<Game>> games;

    public HistoryQueries(DSLContext sql, DataVersionQueries version) {
        this.sql = sql;
        this.version = version;
        this.kept = new Kept<>(version::now, this::read);
        this.games = new KeptEach<>(version::now, MOST_CLUBS, club -> games(CLUB_MATCH.CLUB_ID.eq(club)));
    }

    /// Names the state of the facts, for whoever keeps more of them.
    public Object edition() {
        return version.now();
    }

    public History current() {
        return kept.now();
    }

    private History read() {
        var clubs = sql.select(CLUB.ID, ClubFields.of(CLUB)).from(CLUB).fetchMap(CLUB.ID, Record2::value2);
        var stages = sql.select(STAGE.ID, STAGE.COMPETITION_ID, STAGE.SEASON_ID, STAGE.SLUG, STAGE.KIND, STAGE.POSITION)
                .from(STAGE)
                .fetchMap(
                        STAGE.ID,
                        stage -> new StageOfSeason(
                                stage.value2(),
                                new Season(stage.value3()),
                                new Stage(stage.value1(), stage.value4(), stage.value5(), stage.value6())));
        return new History(competitions(), clubs, stages, ties(clubs, stages), games::of);
    }

    private Map<String, Integer> competitions() {
        return sql.select(COMPETITION.SLUG, COMPETITION.ID.convertFrom(Short::intValue))
                .from(COMPETITION)
                .where(COMPETITION.KIND.eq("european"))
                .fetchMap(Record2::value1, Record2::value2);
    }

    private List<DecidedTie> ties(Map<Integer, Club> clubs, Map<Integer, StageOfSeason> stages) {
        return sql.select(
                        TIE_RECORD.TIE_ID,
                        TIE_RECORD.STAGE_ID,
                        TIE_RECORD.LEGS,
                        TIE_RECORD.HOST_ID,
                        TIE_RECORD.VISITOR_ID,
                        TIE_RECORD.FIRST_HOST,
                        TIE_RECORD.FIRST_VISITOR,
                        TIE_RECORD.HOST_AGGREGATE,
                        TIE_RECORD.VISITOR_AGGREGATE,
                        TIE_RECORD.REPLAY_HOST,
                        TIE_RECORD.REPLAY_VISITOR,
                        TIE_RECORD.GOALS_KNOWN,
                        TIE_RECORD.HOST_MOST_BEHIND,
                        TIE_RECORD.VISITOR_MOST_BEHIND,
                        TIE_RECORD.WINNER,
                        TIE_RECORD.METHOD,
                        TIE_RECORD.RESCUE,
                        TIE_RECORD.PLAYED_OUT,
                        TIE_RECORD.DECIDED_ON)
                .from(TIE_RECORD)
                .where(TIE_RECORD.DECIDED_ON.isNotNull())
                .orderBy(TIE_RECORD.DECIDED_ON, TIE_RECORD.TIE_ID)
                .fetch(tie -> {
                    var of = requireNonNull(stages.get(tie.value2()));
                    var replay = goals(tie.get(TIE_RECORD.REPLAY_HOST), tie.get(TIE_RECORD.REPLAY_VISITOR));
                    var aggregate = goals(tie.get(TIE_RECORD.HOST_AGGREGATE), tie.get(TIE_RECORD.VISITOR_AGGREGATE));
                    return new DecidedTie(
                            tie.value1(),
                            of.competitionId(),
                            of.season(),
                            of.stage(),
                            tie.get(TIE_RECORD.LEGS),
                            requireNonNull(clubs.get(tie.get(TIE_RECORD.HOST_ID))),
                            requireNonNull(clubs.get(tie.get(TIE_RECORD.VISITOR_ID))),
                            goals(tie.get(TIE_RECORD.FIRST_HOST), tie.get(TIE_RECORD.FIRST_VISITOR)),
                            replay == null ? aggregate : replay,
                            aggregate,
                            tie.get(TIE_RECORD.GOALS_KNOWN)
                                    ? goals(
                                            tie.get(TIE_RECORD.HOST_MOST_BEHIND),
                                            tie.get(TIE_RECORD.VISITOR_MOST_BEHIND))
                                    : null,
                            tie.get(TIE_RECORD.WINNER).equals("host") ? Side.HOST : Side.VISITOR,
                            Method.parse(tie.get(TIE_RECORD.METHOD)),
                            tie.get(TIE_RECORD.RESCUE),
                            tie.get(TIE_RECORD.PLAYED_OUT),
                            tie.get(TIE_RECORD.DECIDED_ON));
                });
    }

    private List<Game> games(Condition which) {
        var past = current();
        return sql.select(
                        CLUB_MATCH.CLUB_ID,
                        CLUB_MATCH.STAGE_ID,
                        CLUB_MATCH.PLAYED_ON,
                        CLUB_MATCH.OPPONENT_ID,
                        CLUB_MATCH.VENUE,
                        CLUB_MATCH.GOALS_FOR,
                        CLUB_MATCH.GOALS_AGAINST,
                        CLUB_MATCH.TIE_ID)
                .from(CLUB_MATCH)
                .where(CLUB_MATCH
                        .STAGE_ID
                        .isNotNull()
                        .and(CLUB_MATCH.WAS_PLAYED)
                        .and(which))
                .orderBy(CLUB_MATCH.PLAYED_ON, CLUB_MATCH.MATCH_ID)
                .fetch(match -> {
                    var of = past.stage(match.value2());
                    return new Game(
                            match.value1(),
                            of.competitionId(),
                            of.season(),
                            of.stage().kind(),
                            match.value3(),
                            past.club(match.value4()),
                            Venue.parse(match.value5()),
                            new ClubScore(match.value6(), match.value7()),
                            match.value8());
                });
    }

    private static @Nullable Goals goals(@Nullable Short host, @Nullable Short visitor) {
        return host == null || visitor == null ? null : new Goals(host, visitor);
    }
}
