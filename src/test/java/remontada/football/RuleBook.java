package remontada.football;

import java.util.List;

/// The rule sets there have been, by the years in which they were new.
public final class RuleBook {

    static final TieRules REPLAYS = new TieRules(2, false, Decider.REPLAY, Decider.COIN_TOSS);
    static final TieRules AWAY_GOALS_THEN_REPLAY = new TieRules(2, true, Decider.REPLAY, Decider.COIN_TOSS);
    static final TieRules AWAY_GOALS_THEN_COIN = new TieRules(2, true, Decider.EXTRA_TIME, Decider.COIN_TOSS);
    static final TieRules AWAY_GOALS = new TieRules(2, true, Decider.EXTRA_TIME, Decider.PENALTIES);
    static final TieRules SINCE_2021 = new TieRules(2, false, Decider.EXTRA_TIME, Decider.PENALTIES);
    static final TieRules SINGLE_MATCH = new TieRules(1, false, Decider.EXTRA_TIME, Decider.PENALTIES);

    public static final List<TieRules> TWO_LEGGED =
            List.of(REPLAYS, AWAY_GOALS_THEN_REPLAY, AWAY_GOALS_THEN_COIN, AWAY_GOALS, SINCE_2021);

    private RuleBook() {}
}
