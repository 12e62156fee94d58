package remontada.chance;

import static remontada.chance.Parameter.CAUTION;
import static remontada.chance.Parameter.DEPENDENCE;
import static remontada.chance.Parameter.EXTRA_TIME_PACE;

import org.jspecify.annotations.Nullable;
import remontada.football.Decider;
import remontada.football.TieRules;

/// The match that decides a tie (the second leg, or the only one), for one gap between the clubs: the host's chance
/// to go through, summed over every score still possible. What is alike for many scores is summed once.
public final class DecidingMatch {
    /// A shoot-out knows no favourite: of 127 in qualifying, the European Cup and the Europa League the club at home
    /// won 0.47 and the better one no more than the other; nor does a coin.
    private static final double EVEN = 0.5;
    /// A lead beyond this changes nothing more.
    private static final int GREATEST_LEAD = 3;
    private static final int MOST = ScoreTable.MOST_GOALS;

    private final Model model;
    private final TieRules rules;
    private final Rates rates;
    private final Rates onNeutralGround;
    private final @Nullable ScoreTable[] whole = new ScoreTable[2 * GREATEST_LEAD + 1];
    private @Nullable ScoreTable extraTime;
    private @Nullable Double whenLevel;
    private @Nullable Double replay;

    /// @param rates goals in 90 minutes, the tie's host first
    /// @param onNeutralGround the same in a replay
    public DecidingMatch(Model model, TieRules rules, Rates rates, Rates onNeutralGround) {
        this.model = model;
        this.rules = rules;
        this.rates = rates;
        this.onNeutralGround = onNeutralGround;
    }

    /// While 90 minutes are being played.
    ///
    /// @param first score of the first leg; goalless where there was none
    /// @param left share of the match's goals still to come
    double during(HostScore first, HostScore now, double left) {
        var coming = coming(first.lead() + now.lead(), left);
        double level = level(first, now, coming);
        return through(first, now, coming) + (level == 0 ? 0 : level * whenLevel());
    }

    /// While extra time is being played.
    double inExtraTime(HostScore first, HostScore now, double left) {
        return inExtraTime(first, now, left == 1 ? wholeExtraTime() : extraTime(rates, left));
    }

    /// When 90 minutes have ended with a score.
    double after(HostScore first, HostScore end) {
        int lead = first.lead() + end.lead();
        int onAwayGoals = byAwayGoals(first, end.host());
        return lead > 0 || lead == 0 && onAwayGoals > 0 ? 1 : lead < 0 || onAwayGoals < 0 ? 0 : whenLevel();
    }

    /// How likely each number of goals still to come is: the side ahead scores less.
    ///
    /// @param lead of the host on aggregate
    public ScoreTable coming(int lead, double left) {
        int counted = Math.clamp(lead, -GREATEST_LEAD, GREATEST_LEAD);
        return left == 1 ? whole(counted) : table(counted, left);
    }

    /// A third match on neutral ground, with extra time, then a coin.
    double replay() {
        if (replay == null) {
            var match = ScoreTable.of(onNeutralGround, model.get(DEPENDENCE));
            var more = extraTime(onNeutralGround, 1);
            replay = match.beyond(0) + match.drawn() * (more.beyond(0) + more.drawn() * EVEN);
        }
        return replay;
    }

    private ScoreTable whole(int lead) {
        var known = whole[lead + GREATEST_LEAD];
        if (known == null) {
            known = table(lead, 1);
            whole[lead + GREATEST_LEAD] = known;
        }
        return known;
    }

    private ScoreTable table(int lead, double left) {
        double caution = model.get(CAUTION) * Math.abs(lead) * left;
        return ScoreTable.of(rates.times(left).cautious(lead, caution), model.get(DEPENDENCE) * left);
    }

    /// When 90 minutes, and away goals, leave the tie level. All such scores are alike: neither side is ahead by
    /// either count, as if both legs had ended goalless.
    private double whenLevel() {
        if (whenLevel == null) {
            whenLevel = rules.whenLevel() == Decider.REPLAY
                    ? replay()
                    : inExtraTime(HostScore.GOALLESS, HostScore.GOALLESS, wholeExtraTime());
        }
        return whenLevel;
    }

    private double inExtraTime(HostScore first, HostScore now, ScoreTable coming) {
        double level = level(first, now, coming);
        double then = rules.whenStillLevel() == Decider.REPLAY ? replay() : EVEN;
        return through(first, now, coming) + level * then;
    }

    private double through(HostScore first, HostScore now, ScoreTable coming) {
        int needed = -first.lead() - now.lead();
        double ahead = coming.beyond(needed);
        return rules.awayGoals() ? ahead + coming.by(needed, awayGoalsToMatch(first, now) + 1, MOST) : ahead;
    }

    private double level(HostScore first, HostScore now, ScoreTable coming) {
        int needed = -first.lead() - now.lead();
        int away = awayGoalsToMatch(first, now);
        return rules.awayGoals() ? coming.by(needed, away, away) : coming.by(needed, 0, MOST);
    }

    /// Goals by which the host will have as many away as the visitor has.
    private static int awayGoalsToMatch(HostScore first, HostScore now) {
        return first.visitor() - now.host();
    }

    /// Who has more goals away, the host's being those of the second leg: 1 for the host, 0 where they do not count.
    private int byAwayGoals(HostScore first, int hostInSecond) {
        return rules.awayGoals() ? Integer.compare(hostInSecond, first.visitor()) : 0;
    }

    private ScoreTable wholeExtraTime() {
        if (extraTime == null) {
            extraTime = extraTime(rates, 1);
        }
        return extraTime;
    }

    private ScoreTable extraTime(Rates pace, double left) {
        double share = model.get(EXTRA_TIME_PACE) * left * GoalClock.EXTRA_TIME / GoalClock.FULL_TIME;
        return ScoreTable.of(pace.times(share), 0);
    }
}
