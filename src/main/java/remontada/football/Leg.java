package remontada.football;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One match of a tie that is over, with the score that counts (the awarded one, where it was awarded).
///
/// @param number 1 or 2, 3 for a replay; a single match is 1
/// @param atHome the side that hosts it in the eyes of the rules, neutral ground or not
/// @param neutral whether it was played on neither club's ground
/// @param fullTime goals after 90 minutes
/// @param afterExtraTime goals after 120, the 90 included; null without extra time
/// @param shootOut penalties scored; null without a shoot-out
/// @throws IllegalArgumentException for a number, an extra time or a shoot-out that cannot be
public record Leg(
        int number,
        Side atHome,
        boolean neutral,
        Score fullTime,
        @Nullable Score afterExtraTime,
        @Nullable Score shootOut) {

    public Leg {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("a leg is 1 or 2, a replay 3, not " + number);
        }
        if (afterExtraTime != null && !afterExtraTime.seenByHome().canFollow(fullTime.seenByHome())) {
            throw new IllegalArgumentException(afterExtraTime + " after extra time cannot follow " + fullTime);
        }
        if (shootOut != null && shootOut.isLevel()) {
            throw new IllegalArgumentException("a shoot-out has a winner, unlike " + shootOut);
        }
    }

    /// The first leg, or a single match, at the ground of the club written first.
    public static Leg first(int hostGoals, int visitorGoals) {
        return new Leg(1, Side.HOST, false, new Score(hostGoals, visitorGoals), null, null);
    }

    /// The second leg, at the visitor's ground: home club first.
    public static Leg second(int visitorGoals, int hostGoals) {
        return new Leg(2, Side.VISITOR, false, new Score(visitorGoals, hostGoals), null, null);
    }

    /// A replay on neutral ground, written host first.
    public static Leg replay(int hostGoals, int visitorGoals) {
        return new Leg(3, Side.HOST, true, new Score(hostGoals, visitorGoals), null, null);
    }

    public Leg withExtraTime(int home, int away) {
        return new Leg(number, atHome, neutral, fullTime, new Score(home, away), shootOut);
    }

    public Leg withShootOut(int home, int away) {
        return new Leg(number, atHome, neutral, fullTime, afterExtraTime, new Score(home, away));
    }

    public Leg onNeutralGround() {
        return new Leg(number, atHome, true, fullTime, afterExtraTime, shootOut);
    }

    public boolean hadExtraTime() {
        return afterExtraTime != null;
    }

    public boolean isReplay() {
        return number == 3;
    }

    /// Goals when play ended, home club first: extra time included, shoot-out excluded.
    public Score score() {
        return afterExtraTime != null ? afterExtraTime : fullTime;
    }

    /// The same as one side sees it.
    public ClubScore seenBy(Side side) {
        return side == atHome ? score().seenByHome() : score().seenByAway();
    }

    /// Where a side played it, for the records.
    public Venue venue(Side side) {
        if (neutral) {
            return Venue.NEUTRAL;
        }
        return side == atHome ? Venue.HOME : Venue.AWAY;
    }

    /// The side with more goals; none when level.
    public Optional<Side> winner() {
        return sideOf(score());
    }

    /// The side that won the shoot-out; none without one.
    public Optional<Side> shootOutWinner() {
        return shootOut == null ? Optional.empty() : sideOf(shootOut);
    }

    private Optional<Side> sideOf(Score score) {
        if (score.isLevel()) {
            return Optional.empty();
        }
        return Optional.of(score.home() > score.away() ? atHome : atHome.other());
    }
}
