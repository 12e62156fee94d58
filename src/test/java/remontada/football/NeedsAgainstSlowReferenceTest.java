package remontada.football;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Every rule set, every first leg up to 6-6, both sides, every second leg up to 8-8.
class NeedsAgainstSlowReferenceTest {

    @Test
    void beforeTheSecondLegEveryScoreMeansWhatTheRulesSay() {
        int checked = 0;
        for (var needs : everySituation()) {
            for (var score : scoresFrom(ClubScore.GOALLESS, 8)) {
                assertEquals(slowly(needs, score), needs.verdict(score), () -> needs + " " + score);
                checked++;
            }
        }
        assertEquals(RuleBook.TWO_LEGGED.size() * 49 * 2 * 81, checked);
    }

    @Test
    void inPlayEveryScoreThatCanStillComeMeansWhatTheRulesSay() {
        for (var before : everySituation()) {
            for (var soFar : scoresFrom(ClubScore.GOALLESS, 7)) {
                var needs = before.at(soFar);
                for (var score : scoresFrom(soFar, 8)) {
                    assertEquals(slowly(needs, score), needs.verdict(score), () -> needs + " " + score);
                }
            }
        }
    }

    @Test
    void inExtraTimeTheSameGoalsCountAndTheNextDeciderFollows() {
        for (var before : everySituation()) {
            if (before.rules().whenLevel() != Decider.EXTRA_TIME) {
                continue;
            }
            for (var after90 : scoresFrom(ClubScore.GOALLESS, 8)) {
                if (slowly(before, after90) != Verdict.LEVEL) {
                    continue;
                }
                var needs = before.inExtraTimeAt(after90);
                assertEquals(Verdict.LEVEL, needs.asItStands());
                assertEquals(before.rules().whenStillLevel(), needs.whenLevel());
                for (var score : scoresFrom(after90, 10)) {
                    assertEquals(slowly(needs, score), needs.verdict(score), () -> needs + " " + score);
                }
            }
        }
    }

    @Test
    void whatIsThroughForOneSideIsOutForTheOther() {
        for (var needs : everySituation()) {
            for (var score : scoresFrom(ClubScore.GOALLESS, 8)) {
                assertEquals(needs.verdict(score).other(), needs.ofOpponent().verdict(score.reversed()));
            }
        }
    }

    @Test
    void theListedScoresAreAllThereAreAndCanStillCome() {
        for (var before : everySituation()) {
            for (var soFar : scoresFrom(ClubScore.GOALLESS, 7)) {
                var needs = before.at(soFar);
                var levelling = scoresFrom(soFar, 20).stream()
                        .filter(score -> score.margin() == needs.deficit())
                        .toList();
                assertEquals(slowShape(needs, levelling), needs.ifAggregateIsLevel(), needs::toString);
            }
        }
    }

    @Test
    void theGoalsNeededFromHereAreTheFewestThatDo() {
        for (var before : everySituation()) {
            for (var soFar : scoresFrom(ClubScore.GOALLESS, 7)) {
                var needs = before.at(soFar);
                assertEquals(fewestGoals(needs, Verdict.THROUGH), OptionalInt.of(needs.goalsToGoThrough()));
                assertEquals(fewestGoals(needs, Verdict.LEVEL), needs.goalsToLevel(), needs::toString);
            }
        }
    }

    @Test
    void theMarginThatForcesALevelTieDoesSoWithEveryScore() {
        for (var needs : everySituation()) {
            boolean everyScore = scoresFrom(ClubScore.GOALLESS, 12).stream()
                    .filter(score -> score.margin() == needs.deficit())
                    .allMatch(score -> slowly(needs, score) == Verdict.LEVEL);
            assertEquals(everyScore, needs.levelMargin().isPresent());
            needs.levelMargin().ifPresent(margin -> assertEquals(needs.deficit(), margin));
        }
    }

    @Test
    void theMarginThatGoesThroughDoesSoWithEveryScoreAndNoSmallerOneDoes() {
        for (var needs : everySituation()) {
            assertTrue(alwaysThrough(needs, needs.throughFrom()));
            boolean withoutAFurtherGoal = alwaysThrough(needs, needs.throughFrom() - 1);
            assertTrue(!withoutAFurtherGoal, needs::toString);
        }
    }

    private static boolean alwaysThrough(Needs needs, int margin) {
        return scoresFrom(ClubScore.GOALLESS, 12).stream()
                .filter(score -> score.margin() == margin)
                .allMatch(score -> slowly(needs, score) == Verdict.THROUGH);
    }

    private static OptionalInt fewestGoals(Needs needs, Verdict wanted) {
        for (int goals = 0; goals < 20; goals++) {
            if (slowly(needs, needs.soFar().plusScored(goals)) == wanted) {
                return OptionalInt.of(goals);
            }
        }
        return OptionalInt.empty();
    }

    private static LevelAggregate slowShape(Needs needs, List<ClubScore> levelling) {
        var first = levelling.stream()
                .filter(score -> slowly(needs, score) != slowly(needs, levelling.getLast()))
                .toList();
        var last = slowly(needs, levelling.getLast());
        if (first.isEmpty()) {
            return switch (last) {
                case THROUGH -> new LevelAggregate.AllThrough();
                case LEVEL -> new LevelAggregate.AllLevel();
                case OUT -> new LevelAggregate.AllOut();
            };
        }
        var level = first.getLast();
        assertEquals(Verdict.LEVEL, slowly(needs, level));
        var before = first.subList(0, first.size() - 1);
        if (before.isEmpty()) {
            return last == Verdict.THROUGH
                    ? new LevelAggregate.LevelOrThrough(level)
                    : new LevelAggregate.LevelOrOut(level);
        }
        return last == Verdict.THROUGH
                ? new LevelAggregate.OutThenLevelThenThrough(before, level)
                : new LevelAggregate.ThroughThenLevelThenOut(before, level);
    }

    private static List<Needs> everySituation() {
        var all = new ArrayList<Needs>();
        for (var rules : RuleBook.TWO_LEGGED) {
            for (var firstLeg : scoresFrom(ClubScore.GOALLESS, 6)) {
                all.add(Needs.before(rules, firstLeg, true));
                all.add(Needs.before(rules, firstLeg, false));
            }
        }
        return all;
    }

    private static List<ClubScore> scoresFrom(ClubScore soFar, int most) {
        var all = new ArrayList<ClubScore>();
        for (int goalsFor = soFar.goalsFor(); goalsFor <= most; goalsFor++) {
            for (int goalsAgainst = soFar.goalsAgainst(); goalsAgainst <= most; goalsAgainst++) {
                all.add(new ClubScore(goalsFor, goalsAgainst));
            }
        }
        return all;
    }

    private static Verdict slowly(Needs needs, ClubScore secondLeg) {
        return SlowReference.verdict(needs.rules(), needs.firstLeg(), secondLeg, needs.hostsSecondLeg());
    }
}
