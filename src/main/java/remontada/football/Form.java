package remontada.football;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The matches of a club up to a day, newest first, over all competitions; only those that were really played.
/// Scores include extra time: a match won on penalties is a draw.
///
/// A streak as long as the list may be longer in truth; hand in enough matches.
public record Form(List<ClubScore> newestFirst) {

    public Form {
        newestFirst = List.copyOf(newestFirst);
    }

    /// What the newest matches were, newest first, at most `matches` of them.
    public List<Result> results(int matches) {
        return newestFirst.stream().limit(matches).map(ClubScore::result).toList();
    }

    /// How many matches in a row, up to the newest, belong to the run; 0 if the newest does not.
    public int current(Run run) {
        return (int) newestFirst.stream().takeWhile(run::goesOnWith).count();
    }

    /// The streaks that are on, longest first, without those that another one covers (unbeaten in four by four wins).
    public List<Streak> streaks() {
        return telling(Arrays.stream(Run.values())
                .map(run -> new Streak(run, current(run)))
                .toList());
    }

    /// The streaks that the newest match ended, longest first: a win after three without one ends a winless three.
    public List<Streak> ended() {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        var before = new Form(newestFirst.subList(1, newestFirst.size()));
        return telling(Arrays.stream(Run.values())
                .filter(run -> !run.goesOnWith(newestFirst.getFirst()))
                .map(run -> new Streak(run, before.current(run)))
                .toList());
    }

    /// The runs that the newest match began: it belongs to them and the match before it did not.
    public List<Run> begun() {
        return newestFirst.size() < 2
                ? List.of()
                : Arrays.stream(Run.values()).filter(run -> current(run) == 1).toList();
    }

    private static List<Streak> telling(List<Streak> streaks) {
        return streaks.stream()
                .filter(streak -> streak.matches() > 0)
                .filter(streak -> streaks.stream().noneMatch(other -> other.covers(streak)))
                .sorted(Comparator.comparingInt(Streak::matches).reversed())
                .toList();
    }
}
