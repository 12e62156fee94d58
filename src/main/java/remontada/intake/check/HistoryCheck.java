package remontada.intake.check;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.TIE;
import static remontada.schema.Tables.TIE_RECORD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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

/// Proves the history consistent: every [Check] as a query, and how each tie went worked out a second time, in Java,
/// from its legs.
///
/// What is known to be out of the ordinary is data, `known_exception.csv`; an exception that no longer applies is a
/// finding too.
public final class HistoryCheck {
    private static final String OUTCOME = "outcomes-agree";

    private final DSLContext sql;
    private final LocalDate today;

    /// @param today the latest day that can have results
    public HistoryCheck(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /// Everything that cannot be, exceptions left out.
    public List<Finding> findings() {
        var unused = new HashSet<>(KnownException.read());
        var findings = new ArrayList<>(findings(Scope.ALL, unused::remove));
        unused.forEach(exception -> findings.add(exception.asFinding()));
        return List.copyOf(findings);
    }

    /// What cannot be in a part of the history, exceptions left out.
    public List<Finding> findings(Scope scope) {
        return findings(scope, excused -> {});
    }

    private List<Finding> findings(Scope scope, Consumer<KnownException> excused) {
        return unexcused(
                Stream.concat(
                        Check.ALL.stream().flatMap(check -> check.run(sql, today, scope).stream()),
                        outcomesThatDiffer(scope)),
                excused);
    }

    private static List<Finding> unexcused(Stream<Finding> found, Consumer<KnownException> excused) {
        var exceptions = KnownException.read();
        var findings = new ArrayList<Finding>();
        found.forEach(finding -> exceptions.stream()
                .filter(exception -> exception.excuses(finding))
                .findFirst()
                .ifPresentOrElse(excused, () -> findings.add(finding)));
        return findings;
    }

    /// Where what is told contradicts itself in a part of the history, exceptions left out: nothing that is still to
    /// come can make it right.
    public List<Finding> contradictions(Scope scope) {
        return unexcused(
                Check.ALL.stream()
                        .filter(Check::isContradiction)
                        .flatMap(check -> check.run(sql, today, scope).stream()),
                excused -> {});
    }

    /// What was looked at, in one line.
    public String extent() {
        return "%,d ties, %,d matches, %,d clubs, %d checks"
                .formatted(sql.fetchCount(TIE), sql.fetchCount(MATCH), sql.fetchCount(CLUB), Check.ALL.size() + 1);
    }

    private Stream<Finding> outcomesThatDiffer(Scope scope) {
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
                .convertFrom(rows -> rows.map(Records.mapping(HistoryCheck::leg)));
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
                        outcome.winner().map(HistoryCheck::word).orElse("nobody"),
                        outcome.decidedBy().map(Method::slug).orElse("nothing"));
        var inDatabase = "%s by %s"
                .formatted(
                        Objects.requireNonNullElse(row.get(TIE_RECORD.WINNER), "nobody"),
                        Objects.requireNonNullElse(row.get(TIE_RECORD.METHOD), "nothing"));
        var comebackInJava = tie.comeback().isPresent() && row.get(TIE_RECORD.PLAYED_OUT);
        return inJava.equals(inDatabase) && comebackInJava == row.get(TIE_RECORD.COMEBACK)
                ? Optional.empty()
                : Optional.of(new Finding(
                        OUTCOME,
                        subject,
                        "was won by the %s by the legs, by the %s in tie_record (comeback %s and %s)"
                                .formatted(inJava, inDatabase, comebackInJava, row.get(TIE_RECORD.COMEBACK)),
                        "Find the wrong score or rule in db/data; if there is none, remontada.football and tie_record"
                                + " disagree."));
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
