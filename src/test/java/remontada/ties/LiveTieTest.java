package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import remontada.clubs.Club;
import remontada.football.ClubScore;
import remontada.football.RuleBook;
import remontada.football.Score;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.SlowReference;
import remontada.football.TieRules;
import remontada.football.Verdict;
import remontada.live.LiveMatch;
import remontada.live.LiveMatch.Heard;
import remontada.live.Period;
import remontada.platform.Catalogue;
import remontada.platform.Sentence;
import remontada.platform.WebFiles;
import remontada.platform.Words;
import remontada.ties.TieSummary.Days;
import remontada.ties.TieSummary.Scores;
import remontada.ties.TieSummary.Status;

/// What is said to be needed while a second leg is on: every rule set, every first leg up to 4-4, every score so far up
/// to 5-5, in 90 minutes and in extra time, against the rules walked one by one.
class LiveTieTest {
    private static final Words WORDS = new Catalogue(WebFiles.built()).read(Locale.UK);
    private static final int FIRST = 4;
    private static final int SECOND = 5;
    private static final int ENOUGH = 12;

    @Test
    void inASecondLegTheSideThatIsOutIsToldTheFewestGoalsThatDo() {
        int told = 0;
        for (var rules : RuleBook.TWO_LEGGED) {
            for (var first : scores(FIRST)) {
                for (var now : scores(SECOND)) {
                    check(rules, first, now, Period.ON, rules.whenLevel().slug());
                    told++;
                }
            }
        }
        assertEquals(RuleBook.TWO_LEGGED.size() * 25 * 36, told);
    }

    @Test
    void inExtraTimeTheNextDeciderIsTold() {
        for (var rules : RuleBook.TWO_LEGGED) {
            for (var first : scores(FIRST)) {
                for (var now : scores(SECOND)) {
                    check(
                            rules,
                            first,
                            now,
                            Period.EXTRA_TIME,
                            rules.whenStillLevel().slug());
                }
            }
        }
    }

    @Test
    void aFirstLegIsToldByItsScoreAlone() {
        var tie = tie(RuleBook.TWO_LEGGED.getLast(), null);

        assertEquals(
                Sentence.of("live.first-leg", "level", "no")
                        .with("club", "Host")
                        .with("score", "2–1"),
                headline(tie, 1, Side.HOST, Period.ON, new Score(2, 1), null));
    }

    @Test
    void aShootOutIsToldByTheSideThatLeadsIt() {
        var tie = tie(RuleBook.TWO_LEGGED.getLast(), new Goals(1, 0));

        assertEquals(
                Sentence.of("live.shoot-out", "level", "no")
                        .with("club", "Host")
                        .with("score", "3–2"),
                headline(tie, 2, Side.VISITOR, Period.PENALTIES, new Score(1, 0), new Score(2, 3)));
    }

    @Test
    void inASingleMatchTheSideBehindNeedsGoalsToWin() {
        var rules = new TieRules(
                1,
                false,
                RuleBook.TWO_LEGGED.getLast().whenLevel(),
                RuleBook.TWO_LEGGED.getLast().whenStillLevel());
        var said = headline(tie(rules, null), 1, Side.HOST, Period.ON, new Score(0, 2), null);

        assertEquals("live.needs-level", said.key());
        assertEquals("Host", said.arguments().get("club"));
        assertEquals(2, said.arguments().get("level"));
        assertEquals(3, said.arguments().get("through"));
        assertEquals("yes", said.arguments().get("single"));
    }

    /// @param first host first
    /// @param now of the second leg, its home side (the visitor) first
    private static void check(TieRules rules, ClubScore first, ClubScore now, Period period, String decider) {
        var tie = tie(rules, new Goals(first.goalsFor(), first.goalsAgainst()));
        var said = headline(tie, 2, Side.VISITOR, period, new Score(now.goalsFor(), now.goalsAgainst()), null);
        var host = verdict(rules, first, now.reversed(), false, 0);
        if (host == Verdict.LEVEL) {
            assertEquals(Sentence.of("live.level", "decider", Sentence.of("ties.decider-" + decider)), said);
            return;
        }
        var behindIsHost = host == Verdict.OUT;
        var own = behindIsHost ? first : first.reversed();
        var second = behindIsHost ? now.reversed() : now;
        assertEquals(behindIsHost ? "Host" : "Visitor", said.arguments().get("club"));
        assertEquals(
                fewest(rules, own, second, !behindIsHost, Verdict.THROUGH).getAsInt(),
                said.arguments().get("through"));
        var level = fewest(rules, own, second, !behindIsHost, Verdict.LEVEL);
        assertEquals(level.isPresent() ? "live.needs-level" : "live.needs", said.key());
        level.ifPresent(goals -> {
            assertEquals(goals, said.arguments().get("level"));
            assertEquals(
                    Sentence.of("ties.decider-" + decider), said.arguments().get("decider"));
        });
    }

    private static OptionalInt fewest(TieRules rules, ClubScore first, ClubScore now, boolean atHome, Verdict wanted) {
        return IntStream.range(0, ENOUGH)
                .filter(goals -> verdict(rules, first, now, atHome, goals) == wanted)
                .findFirst();
    }

    private static Verdict verdict(TieRules rules, ClubScore first, ClubScore now, boolean atHome, int more) {
        return SlowReference.verdict(rules, first, now.plusScored(more), atHome);
    }

    private static Sentence headline(
            TieSummary tie, int leg, Side home, Period period, Score score, @Nullable Score penalties) {
        var heard = new Heard(period, 100, null, score, penalties, Instant.EPOCH, true, 1);
        var said = new LiveTie(tie, new LiveMatch("a/b/c", 1, leg, home, false, heard), WORDS)
                .said()
                .headline();
        assertTrue(said.isPresent());
        return said.get();
    }

    private static TieSummary tie(TieRules rules, @Nullable Goals first) {
        return new TieSummary(
                1,
                new Competition(1, "champions-league", "Champions League"),
                Season.parse("2022-23"),
                new Stage(1, "round-of-16", "knockout", 1),
                club("Host"),
                club("Visitor"),
                rules,
                first == null ? Status.SCHEDULED : Status.FIRST_LEG_PLAYED,
                new Days(null, null, null, null),
                new Scores(first, null, null, null, false, null, first),
                null,
                null);
    }

    private static Club club(String name) {
        return new Club(1, name.toLowerCase(Locale.ROOT), name, name, "ENG", null, null);
    }

    private static List<ClubScore> scores(int most) {
        return IntStream.rangeClosed(0, most)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(0, most).mapToObj(other -> new ClubScore(one, other)))
                .toList();
    }
}
