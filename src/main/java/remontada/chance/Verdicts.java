package remontada.chance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import remontada.football.ClubScore;
import remontada.football.Needs;
import remontada.football.TieRules;
import remontada.football.Verdict;

/// What each final score of the deciding match means to the host of the tie, looked up instead of asked anew for each
/// of thousands of scores.
final class Verdicts {
    private record Before(TieRules rules, int hostGoals, int visitorGoals) {}

    private static final int MOST_GOALS = 3 * ScoreTable.MOST_GOALS;

    private final Map<Before, Verdict[][]> tables = new ConcurrentHashMap<>();

    /// @param hostGoals of the first leg; nought where there is none
    /// @return table[i][j] for i goals of the host and j of the visitor
    Verdict[][] after(TieRules rules, int hostGoals, int visitorGoals) {
        return tables.computeIfAbsent(new Before(rules, hostGoals, visitorGoals), Verdicts::table);
    }

    private static Verdict[][] table(Before before) {
        var needs = Needs.before(
                before.rules(),
                new ClubScore(before.hostGoals(), before.visitorGoals()),
                before.rules().legs() == 1);
        var table = new Verdict[MOST_GOALS + 1][MOST_GOALS + 1];
        for (int host = 0; host <= MOST_GOALS; host++) {
            for (int visitor = 0; visitor <= MOST_GOALS; visitor++) {
                table[host][visitor] = needs.verdict(new ClubScore(host, visitor));
            }
        }
        return table;
    }
}
