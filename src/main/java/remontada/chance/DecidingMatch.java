package remontada.chance;

import static remontada.chance.Parameter.CAUTION;
import static remontada.chance.Parameter.DEPENDENCE;
import static remontada.chance.Parameter.EXTRA_TIME_PACE;

import org.jspecify.annotations.Nullable;
import remontada.football.Decider;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.football.Verdict;

/// The match that decides a tie (the second leg, or the only one), for one gap between the clubs: the host's chance
/// to go through, summed over every score still possible.
///
/// @param rates goals in 90 minutes, the tie's host first
/// @param replayRates the same on neutral ground
/// @param first the first leg's score; 0-0 where there was none
/// @param verdicts what a final score means to the host
record DecidingMatch(
        Model model, TieRules rules, Rates rates, Rates replayRates, HostScore first, Verdict[][] verdicts) {
    /// A shoot-out knows no favourite: of 127 in qualifying, the European Cup and the Europa League the club at home
    /// won 0.47 and the better one no more than the other; nor does a coin.
    private static final double EVEN = 0.5;
    /// A lead beyond this changes nothing more.
    private static final int GREATEST_LEAD = 3;

    /// Goals, the tie's host first.
    record HostScore(int host, int visitor) {
        static final HostScore GOALLESS = new HostScore(0, 0);

        HostScore plusGoal(Side side) {
            return side == Side.HOST ? new HostScore(host + 1, visitor) : new HostScore(host, visitor + 1);
        }

        int lead() {
            return host - visitor;
        }
    }

    /// While 90 minutes are being played.
    ///
    /// @param left share of the match's goals still to come
    double during(HostScore now, double left) {
        var coming = scores(now, left);
        double through = 0;
        double level = 0;
        var levelAt = now;
        for (int i = 0; i <= ScoreTable.MOST_GOALS; i++) {
            for (int j = 0; j <= ScoreTable.MOST_GOALS; j++) {
                switch (verdicts[now.host() + i][now.visitor() + j]) {
                    case THROUGH -> through += coming.likely()[i][j];
                    case LEVEL -> {
                        level += coming.likely()[i][j];
                        levelAt = new HostScore(now.host() + i, now.visitor() + j);
                    }
                    case OUT -> {}
                }
            }
        }
        return level == 0 ? through : through + level * whenLevel(levelAt);
    }

    /// How likely each number of goals still to come is.
    ScoreTable scores(HostScore now, double left) {
        return ScoreTable.of(comingRates(now, left), model.get(DEPENDENCE) * left);
    }

    /// When 90 minutes have ended with a score.
    double after(HostScore end) {
        return switch (verdicts[end.host()][end.visitor()]) {
            case THROUGH -> 1;
            case LEVEL -> whenLevel(end);
            case OUT -> 0;
        };
    }

    /// In extra time. Where away goals count there is one level score only, and where not, all are alike.
    double inExtraTime(HostScore now, double left) {
        return extraTime(rates, now, left, verdicts, rules.whenStillLevel());
    }

    /// When 90 minutes, and away goals, leave the tie level.
    double whenLevel(HostScore now) {
        return rules.whenLevel() == Decider.REPLAY ? replay() : inExtraTime(now, 1);
    }

    /// A third match on neutral ground, with extra time, then a coin.
    double replay() {
        var coming = ScoreTable.of(replayRates, model.get(DEPENDENCE));
        double won = 0;
        double drawn = 0;
        for (int i = 0; i <= ScoreTable.MOST_GOALS; i++) {
            drawn += coming.likely()[i][i];
            for (int j = 0; j < i; j++) {
                won += coming.likely()[i][j];
            }
        }
        return won + drawn * extraTime(replayRates, HostScore.GOALLESS, 1, null, Decider.COIN_TOSS);
    }

    /// What a lead counts, whoever has it.
    static int lead(int goals) {
        return Math.min(Math.abs(goals), GREATEST_LEAD);
    }

    private Rates comingRates(HostScore now, double left) {
        int lead = first.lead() + now.lead();
        double caution = model.get(CAUTION) * lead(lead) * left;
        return rates.times(left).cautious(lead, caution);
    }

    private double extraTime(Rates pace, HostScore now, double left, Verdict @Nullable [][] meaning, Decider next) {
        double share = model.get(EXTRA_TIME_PACE) * left * GoalClock.EXTRA_TIME / GoalClock.FULL_TIME;
        var coming = ScoreTable.of(pace.times(share), 0);
        double through = 0;
        double level = 0;
        for (int i = 0; i <= ScoreTable.MOST_GOALS; i++) {
            for (int j = 0; j <= ScoreTable.MOST_GOALS; j++) {
                var verdict = meaning == null ? byMargin(i - j) : meaning[now.host() + i][now.visitor() + j];
                if (verdict == Verdict.THROUGH) {
                    through += coming.likely()[i][j];
                } else if (verdict == Verdict.LEVEL) {
                    level += coming.likely()[i][j];
                }
            }
        }
        return through + level * (next == Decider.REPLAY ? replay() : EVEN);
    }

    private static Verdict byMargin(int margin) {
        return margin > 0 ? Verdict.THROUGH : margin == 0 ? Verdict.LEVEL : Verdict.OUT;
    }
}
