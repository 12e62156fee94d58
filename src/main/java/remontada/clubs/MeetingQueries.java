package remontada.clubs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static remontada.schema.Routines.matchWasPlayed;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import remontada.football.Score;
import remontada.football.Season;

/// The matches of two clubs against each other.
public final class MeetingQueries {
    private final DSLContext sql;

    public MeetingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Every one played by the day, newest first.
    public List<Meeting> meetings(Club one, Club other, LocalDate day) {
        return meetings(one, other, MATCH.PLAYED_ON.le(day));
    }

    /// Every one ever played, newest first.
    public List<Meeting> ever(Club one, Club other) {
        return meetings(one, other, noCondition());
    }

    private List<Meeting> meetings(Club one, Club other, Condition when) {
        return sql.select(
                        MATCH.PLAYED_ON,
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        MATCH.SEASON_ID.convertFrom(Season::new),
                        STAGE.SLUG,
                        STAGE.KIND,
                        TIE.LEGS.convertFrom(legs -> legs == null ? null : legs.intValue()),
                        MATCH.HOME_ID.convertFrom(home -> home == one.id()),
                        row(
                                        coalesce(MATCH.HOME_ON_PITCH, MATCH.HOME_EXTRA_TIME, MATCH.HOME_GOALS),
                                        coalesce(MATCH.AWAY_ON_PITCH, MATCH.AWAY_EXTRA_TIME, MATCH.AWAY_GOALS))
                                .mapping(Score.class, (home, away) -> new Score(home, away)),
                        row(MATCH.HOME_PENALTIES, MATCH.AWAY_PENALTIES).mapping(Score.class, MeetingQueries::penalties),
                        MATCH.NEUTRAL,
                        MATCH.VENUE,
                        TIE.HOST_ID.convertFrom(host -> host == null ? null : host == one.id()))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .leftJoin(TIE)
                .on(TIE.ID.eq(MATCH.TIE_ID))
                .where(MATCH.HOME_ID
                        .eq(one.id())
                        .and(MATCH.AWAY_ID.eq(other.id()))
                        .or(MATCH.HOME_ID.eq(other.id()).and(MATCH.AWAY_ID.eq(one.id()))))
                .and(matchWasPlayed(MATCH.STATUS, MATCH.HOME_ON_PITCH))
                .and(when)
                .orderBy(MATCH.PLAYED_ON.desc(), MATCH.ID.desc())
                .fetch(Records.mapping(Meeting::new));
    }

    private static @Nullable Score penalties(@Nullable Short home, @Nullable Short away) {
        return home == null || away == null ? null : new Score(home, away);
    }
}
