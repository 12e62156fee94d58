package remontada.trackrecord;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.HostScore;
import remontada.chance.RatedMatch;
import remontada.chance.TieChance.Grounds;
import remontada.football.TieRules;

/// A tie that football decided: what the model is fitted to and judged by.
///
/// @param firstMatch the match of the first leg, or the only one
/// @param secondMatch null for a tie of one match
/// @param first score of the first leg that counts
/// @param goals of the second leg; null where they are not all known
/// @param extraTimeGoals of both sides in the second leg; null without extra time
/// @param hostWentThrough whether the club at home first did
record PastTie(
        int id,
        Competition competition,
        int season,
        RatedMatch.Kind kind,
        TieRules rules,
        Grounds grounds,
        int firstMatch,
        @Nullable Integer secondMatch,
        HostScore first,
        @Nullable List<GoalAt> goals,
        @Nullable Integer extraTimeGoals,
        boolean hostWentThrough) {

    enum Competition {
        CHAMPIONS_LEAGUE,
        OTHER
    }

    /// A goal of the second leg.
    record GoalAt(int minute, boolean byHost) {}

    /// The first season of the ties that nothing was fitted to.
    static final int FIRST_TEST_SEASON = 2003;

    /// Champions League knock-out ties that no parameter was chosen by.
    boolean isTest() {
        return competition == Competition.CHAMPIONS_LEAGUE
                && kind == RatedMatch.Kind.KNOCKOUT
                && season >= FIRST_TEST_SEASON;
    }

    boolean hasTwoLegs() {
        return secondMatch != null;
    }

    /// The second leg after a minute; none where its goals are not known.
    Optional<HostScore> secondLegAfter(int minute) {
        return Optional.ofNullable(goals)
                .map(known -> new HostScore(count(known, minute, true), count(known, minute, false)));
    }

    private static int count(List<GoalAt> goals, int minute, boolean byHost) {
        return (int) goals.stream()
                .filter(goal -> goal.minute() <= minute && goal.byHost() == byHost)
                .count();
    }
}
