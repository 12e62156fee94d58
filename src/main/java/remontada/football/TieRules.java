package remontada.football;

/// The rules a tie is played under. They changed by competition, season and round, so they are data:
///
/// - until 1966-67 a level aggregate led to a replay, then extra time, then a coin;
/// - away goals came into the European Cup by rounds from 1967-68 to 1970-71 (goals in extra time counted too)
///   and went out of all UEFA competitions from 2021-22 on (Regulations of the UEFA Champions League 2021/22);
/// - the coin gave way to the shoot-out in 1970-71.
///
/// A single match knows no away goals, whatever the round's rule says.
///
/// @param whenLevel what follows when the legs, and away goals where they count, leave the tie level
/// @param whenStillLevel what follows when extra time, or the replay with its extra time, changes nothing
/// @throws IllegalArgumentException for anything but one or two legs, and for an order of things that never was
public record TieRules(int legs, boolean awayGoals, Decider whenLevel, Decider whenStillLevel) {

    public TieRules {
        if (legs != 1 && legs != 2) {
            throw new IllegalArgumentException("a tie has one or two legs, not " + legs);
        }
        if (whenLevel != Decider.EXTRA_TIME && whenLevel != Decider.REPLAY) {
            throw new IllegalArgumentException("extra-time or replay follows a level tie, not " + whenLevel.slug());
        }
        if (whenStillLevel == Decider.EXTRA_TIME) {
            throw new IllegalArgumentException("penalties, replay or coin-toss follows extra time, not more of it");
        }
        awayGoals = awayGoals && legs == 2;
    }
}
