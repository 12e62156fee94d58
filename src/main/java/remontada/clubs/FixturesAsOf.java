package remontada.clubs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.STAGE_KNOWN;

import java.time.LocalDate;
import org.jooq.Condition;

/// Which matches anybody had heard of on a day.
public final class FixturesAsOf {
    private static final String SECOND_PHASE = "^(championship|europe|relegation)";

    private FixturesAsOf() {}

    /// Whether a match was put off at the end of a day, and nobody knew yet to when.
    public static Condition putOff(LocalDate day) {
        return MATCH.STATUS
                .eq(inline("postponed"))
                .and(MATCH.POSTPONED_ON.isNull().or(MATCH.POSTPONED_ON.le(day)));
    }

    /// Whether a match, selected with its competition and season, was known at the end of a day: once it was played;
    /// European matches once their stage's pairings were; league fixtures from the start of the season, those of a
    /// second phase once the first was over; any from the day it was told to be known from.
    /// Of a cup nothing is known here before it is played.
    public static Condition known(LocalDate day) {
        var before = MATCH.as("before");
        var pairingsKnown = exists(selectOne()
                .from(STAGE_KNOWN)
                .where(STAGE_KNOWN
                        .STAGE_ID
                        .eq(MATCH.STAGE_ID)
                        .and(coalesce(MATCH.KNOWN_ON, STAGE_KNOWN.KNOWN_ON).le(day))));
        var fixtureKnown = coalesce(MATCH.KNOWN_ON, SEASON.STARTS_ON)
                .le(day)
                .and(MATCH.ROUND
                        .isNull()
                        .or(MATCH.ROUND.notLikeRegex(SECOND_PHASE))
                        .or(notExists(selectOne()
                                .from(before)
                                .where(before.COMPETITION_ID
                                        .eq(MATCH.COMPETITION_ID)
                                        .and(before.SEASON_ID.eq(MATCH.SEASON_ID))
                                        .and(before.PLAYED_ON.gt(day))
                                        .and(before.ROUND.isNull().or(before.ROUND.notLikeRegex(SECOND_PHASE)))))));
        return MATCH.PLAYED_ON
                .le(day)
                .or(COMPETITION.KIND.eq("european").and(pairingsKnown))
                .or(COMPETITION.KIND.eq("league").and(fixtureKnown));
    }
}
