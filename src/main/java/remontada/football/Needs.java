package remontada.football;

import java.util.OptionalInt;

/// What one side needs in the second leg: before it, while it is played, or in extra time.
///
/// Every final score is through, level or out by its margin alone, except the scores that level the aggregate; those
/// are [#ifAggregateIsLevel()]. So three facts say it all: [#deficit()], what winning by exactly that means, and
/// that winning by one more ([#throughFrom()]) always goes through. For the side ahead the deficit is negative and
/// "winning by -2" is losing by two; for level sides it is nought and a draw.
///
/// Away goals scored in extra time counted like any other (Regulations of the UEFA Champions League, to 2020-21).
///
/// @param firstLeg as this side saw it; goalless where there was none (a single match, a replay)
/// @param hostsSecondLeg whether this side is at home in the second leg, in the eyes of the rules
/// @param soFar the second leg as it stands, this side's goals first, extra time included
/// @param inExtraTime whether what is left to play is extra time
public record Needs(TieRules rules, ClubScore firstLeg, boolean hostsSecondLeg, ClubScore soFar, boolean inExtraTime) {

    /// What is needed before the second leg.
    public static Needs before(TieRules rules, ClubScore firstLeg, boolean hostsSecondLeg) {
        return new Needs(rules, firstLeg, hostsSecondLeg, ClubScore.GOALLESS, false);
    }

    /// The same while the leg stands at `score`.
    public Needs at(ClubScore score) {
        return new Needs(rules, firstLeg, hostsSecondLeg, score, inExtraTime);
    }

    /// The same in an extra time that stands at `score`, the 90 minutes included.
    public Needs inExtraTimeAt(ClubScore score) {
        return new Needs(rules, firstLeg, hostsSecondLeg, score, true);
    }

    /// The same tie with the eyes of the opponent.
    public Needs ofOpponent() {
        return new Needs(rules, firstLeg.reversed(), !hostsSecondLeg, soFar.reversed(), inExtraTime);
    }

    /// Goals behind after the first leg; negative for the side ahead.
    public int deficit() {
        return -firstLeg.margin();
    }

    /// The second-leg margin from which any score goes through.
    public int throughFrom() {
        return deficit() + 1;
    }

    /// What winning the second leg by exactly the deficit means.
    public LevelAggregate ifAggregateIsLevel() {
        return LevelAggregate.of(rules.awayGoals(), firstLeg, hostsSecondLeg, soFar);
    }

    /// The margin that leaves the tie level whatever the score; none where away goals make it depend on the score.
    public OptionalInt levelMargin() {
        return ifAggregateIsLevel() instanceof LevelAggregate.AllLevel
                ? OptionalInt.of(deficit())
                : OptionalInt.empty();
    }

    /// What follows if the tie is level when the time is up.
    public Decider whenLevel() {
        return inExtraTime ? rules.whenStillLevel() : rules.whenLevel();
    }

    /// What a final score of the second leg means to this side.
    ///
    /// @throws IllegalArgumentException for a score that cannot follow from the one so far
    public Verdict verdict(ClubScore finalScore) {
        if (!finalScore.canFollow(soFar)) {
            throw new IllegalArgumentException(finalScore + " cannot follow " + soFar);
        }
        int aheadBy = finalScore.margin() - deficit();
        if (aheadBy == 0) {
            return ifAggregateIsLevel().verdict(finalScore);
        }
        return aheadBy > 0 ? Verdict.THROUGH : Verdict.OUT;
    }

    /// What it would mean if no more goals came.
    public Verdict asItStands() {
        return verdict(soFar);
    }

    /// Goals this side needs from here without reply to go through; 0 if it is through as it stands.
    public int goalsToGoThrough() {
        int goals = Math.max(0, deficit() - soFar.margin());
        return verdict(soFar.plusScored(goals)) == Verdict.THROUGH ? goals : goals + 1;
    }

    /// Goals this side needs from here without reply to leave the tie level; none if its goals alone cannot:
    /// it is beyond that already, or away goals jump from out to through.
    public OptionalInt goalsToLevel() {
        int goals = deficit() - soFar.margin();
        return goals >= 0 && verdict(soFar.plusScored(goals)) == Verdict.LEVEL
                ? OptionalInt.of(goals)
                : OptionalInt.empty();
    }
}
