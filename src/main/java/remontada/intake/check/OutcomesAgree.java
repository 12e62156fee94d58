package remontada.intake.check;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.TIE;
import static remontada.schema.Tables.TIE_RECORD;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import remontada.football.Decider;
import remontada.football.Leg;
import remontada.football.Method;
import remontada.football.Score;
import remontada.football.Side;
import remontada.football.Tie;
import remontada.football.TieRules;

/// How each tie went, worked out a second time, in Java, from its legs: the database has to say the same.
final class OutcomesAgree {
    private static final String SLUG = "outcomes-agree";

    private OutcomesAgree() {}

    static Stream<Finding> differing(DSLContext sql, Scope scope) {
        var host = CLUB.as("host");
        var visitor = CLUB.as("visitor");
        var legs = multiset(select(
                                MATCH.LEG,
                                MATCH.HOME_ID.eq(TIE.HOST_ID),
                                MATCH.NEUTRAL,
                                MATCH.HOME_GOALS,
                                MATCH.AWAY_GOALS,
                                MATCH.HOME_EXTRA_TIME,
                                MATCH.AWAY_EXTRA_TIME,
                                MATCH.HOME_PENALTIES,
                                MATCH.AWAY_PENALTIES)
                        .from(MATCH)
                        .where(MATCH.TIE_ID.eq(TIE.ID), MATCH.HOME_GOALS.isNotNull()))
                .as("legs")
                .convertFrom(rows -> rows.map(Records.mapping(OutcomesAgree::leg)));
        return sql
                .select(
                        COMPETITION.SLUG,
                        SEASON.SLUG,
                        host.SLUG,
                        visitor.SLUG,
                        TIE.LEGS,
                        TIE.RULING,
                        TIE.RULED_FOR,
                        TIE_RECORD.AWAY_GOALS,
                        TIE_RECORD.WHEN_LEVEL,
                        TIE_RECORD.WHEN_STILL_LEVEL,
                        TIE_RECORD.METHOD,
                        TIE_RECORD.WINNER,
                        TIE_RECORD.COMEBACK,
                        TIE_RECORD.PLAYED_OUT,
                        legs)
                .from(TIE)
                .join(TIE_RECORD)
                .on(TIE_RECORD.TIE_ID.eq(TIE.ID))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(TIE_RECORD.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(TIE_RECORD.SEASON_ID))
                .join(host)
                .on(host.ID.eq(TIE.HOST_ID))
                .join(visitor)
                .on(visitor.ID.eq(TIE.VISITOR_ID))
                .where(TIE_RECORD.WHEN_LEVEL.isNotNull(), DSL.condition(scope.ofTies()))
                .fetch(row -> difference(
                        row, row.get(legs), "%s/%s/%s-v-%s".formatted(row.get(0), row.get(1), row.get(2), row.get(3))))
                .stream()
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> difference(Record row, List<Leg> legs, String subject) {
        var tie = new Tie(
                new TieRules(
                        row.get(TIE.LEGS),
                        row.get(TIE_RECORD.AWAY_GOALS),
                        Decider.parse(row.get(TIE_RECORD.WHEN_LEVEL)),
                        Decider.parse(row.get(TIE_RECORD.WHEN_STILL_LEVEL))),
                legs,
                null);
        if (row.get(TIE.RULING) != null) {
            tie = tie.withRuling(Method.parse(row.get(TIE.RULING)), side(row.get(TIE.RULED_FOR)));
        }
        var outcome = tie.outcome();
        var inJava = "%s by %s"
                .formatted(
                        outcome.winner().map(OutcomesAgree::word).orElse("nobody"),
                        outcome.decidedBy().map(Method::slug).orElse("nothing"));
        var inDatabase = "%s by %s"
                .formatted(
                        Objects.requireNonNullElse(row.get(TIE_RECORD.WINNER), "nobody"),
                        Objects.requireNonNullElse(row.get(TIE_RECORD.METHOD), "nothing"));
        var comebackInJava = tie.comeback().isPresent() && row.get(TIE_RECORD.PLAYED_OUT);
        return inJava.equals(inDatabase) && comebackInJava == row.get(TIE_RECORD.COMEBACK)
                ? Optional.empty()
                : Optional.of(new Finding(
                        SLUG,
                        subject,
                        "was won by the %s by the legs, by the %s in tie_record (comeback %s and %s)"
                                .formatted(inJava, inDatabase, comebackInJava, row.get(TIE_RECORD.COMEBACK)),
                        "Find the wrong score (history MATCH) and mend it (result set); if there is none, report it to"
                                + " those who make the site."));
    }

    private static Leg leg(
            Short number,
            Boolean atHost,
            Boolean neutral,
            Short homeGoals,
            Short awayGoals,
            @Nullable Short homeExtraTime,
            @Nullable Short awayExtraTime,
            @Nullable Short homePenalties,
            @Nullable Short awayPenalties) {
        return new Leg(
                number,
                atHost ? Side.HOST : Side.VISITOR,
                neutral,
                new Score(homeGoals, awayGoals),
                score(homeExtraTime, awayExtraTime),
                score(homePenalties, awayPenalties));
    }

    private static @Nullable Score score(@Nullable Short home, @Nullable Short away) {
        return home == null || away == null ? null : new Score(home, away);
    }

    private static Side side(String word) {
        return Side.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
