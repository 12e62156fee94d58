package remontada.leagues;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.LEAGUE_GAP;
import static remontada.schema.Tables.LEAGUE_TABLE;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.POINTS_DEDUCTION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import remontada.clubs.ClubFields;
import remontada.clubs.FixturesAsOf;
import remontada.football.Score;
import remontada.football.Season;

/// A league's season, its table and matches, as of a day.
public final class LeagueSeasonQueries {
    private final DSLContext sql;

    public LeagueSeasonQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The table at the end of a day.
    public List<LeagueRow> table(League league, Season season, LocalDate day) {
        var table = LEAGUE_TABLE
                .call((short) league.id(), (short) season.startYear(), day)
                .as("standing");
        return sql.select(
                        ClubFields.of(CLUB),
                        table.PHASE,
                        table.PLACE,
                        table.PLAYED,
                        table.WON,
                        table.DRAWN,
                        table.LOST,
                        table.GOALS_FOR,
                        table.GOALS_AGAINST,
                        table.CARRIED,
                        table.DEDUCTED,
                        table.POINTS)
                .from(table)
                .join(CLUB)
                .on(CLUB.ID.eq(table.CLUB_ID))
                .orderBy(table.PLACE)
                .fetch(Records.mapping(LeagueRow::new));
    }

    /// Results up to the day and the fixtures after it, in order.
    public List<LeagueMatch> matches(League league, Season season, LocalDate day) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        return sql.select(
                        MATCH.PLAYED_ON,
                        MATCH.KICK_OFF_AT,
                        MATCH.ZONE,
                        MATCH.ROUND,
                        ClubFields.of(home),
                        ClubFields.of(away),
                        row(
                                        when(MATCH.PLAYED_ON.le(day), MATCH.HOME_GOALS),
                                        when(MATCH.PLAYED_ON.le(day), MATCH.AWAY_GOALS))
                                .mapping(Score.class, LeagueSeasonQueries::score),
                        FixturesAsOf.putOff(day))
                .from(MATCH)
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .where(MATCH.COMPETITION_ID.eq((short) league.id()).and(MATCH.SEASON_ID.eq((short) season.startYear())))
                .orderBy(MATCH.PLAYED_ON, MATCH.KICK_OFF_AT, home.SLUG)
                .fetch(Records.mapping(LeagueMatch::new));
    }

    /// Points taken away or given back by the day, in order.
    public List<Deduction> deductions(League league, Season season, LocalDate day) {
        return sql.select(
                        ClubFields.of(CLUB),
                        POINTS_DEDUCTION.POINTS.convertFrom(Short::intValue),
                        POINTS_DEDUCTION.IMPOSED_ON,
                        POINTS_DEDUCTION.REASON)
                .from(POINTS_DEDUCTION)
                .join(CLUB)
                .on(CLUB.ID.eq(POINTS_DEDUCTION.CLUB_ID))
                .where(POINTS_DEDUCTION
                        .COMPETITION_ID
                        .eq((short) league.id())
                        .and(POINTS_DEDUCTION.SEASON_ID.eq((short) season.startYear()))
                        .and(POINTS_DEDUCTION.IMPOSED_ON.le(day)))
                .orderBy(POINTS_DEDUCTION.IMPOSED_ON, CLUB.SLUG)
                .fetch(Records.mapping(Deduction::new));
    }

    /// What keeps a season's last table from being the final one.
    public List<String> gaps(League league, Season season) {
        return sql.select(LEAGUE_GAP.GAP)
                .from(LEAGUE_GAP)
                .where(LEAGUE_GAP
                        .COMPETITION_ID
                        .eq((short) league.id())
                        .and(val((short) season.startYear()).between(LEAGUE_GAP.FROM_SEASON, LEAGUE_GAP.TO_SEASON)))
                .fetch(Record1::value1);
    }

    private static @Nullable Score score(@Nullable Short home, @Nullable Short away) {
        return home == null || away == null ? null : new Score(home, away);
    }
}
