package remontada.intake.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.Result;

/// The goals of `goal.csv`, to be joined to the matches of the files beside it.
///
/// The goals of a match stand together. Of all matches, no more than {@link #WINDOW} are held at a time: any order will
/// do in files smaller than that, larger ones have their goals in the order of their matches.
final class GoalRows {
    static final int WINDOW = 20_000;

    static final List<String> COLUMNS =
            List.of("competition", "season", "played_on", "home", "away", "minute", "side", "kind");

    private final Rows rows;
    private final Map<Key, Group> held = new LinkedHashMap<>();
    private @Nullable Row ahead;
    private boolean begun;

    GoalRows(Rows rows) {
        this.rows = rows;
    }

    private record Key(String competition, Season season, LocalDate day, String home, String away) {}

    private record Group(Row first, List<Goal> goals, boolean whole) {}

    /// The match with its goals, if there are any here; they are refused when they are not as many as the score says.
    ReportedMatch joined(ReportedMatch match) throws IOException {
        var key = new Key(
                match.competition(),
                match.season(),
                match.day(),
                match.home().name(),
                match.away().name());
        while (!held.containsKey(key) && held.size() < WINDOW && hold()) {
            // reads on until the match's goals are there
        }
        var group = held.remove(key);
        if (group == null || !group.whole()) {
            return match;
        }
        var result = match.result() == null ? Result.NONE : match.result();
        var wrong = result.contradiction(group.goals());
        wrong.ifPresent(reason -> rows.refuse(group.first(), reason));
        return wrong.isPresent() ? match : match.withGoals(List.copyOf(group.goals()));
    }

    /// Refuses every goal whose match was not among those joined.
    void refuseTheRest() throws IOException {
        do {
            held.values()
                    .forEach(group -> rows.refuse(group.first(), "The goals belong to no match of the files beside"));
            held.clear();
        } while (hold());
    }

    /// Reads the goals of one more match; false at the end.
    private boolean hold() throws IOException {
        if (!begun) {
            begun = true;
            ahead = rows.next();
        }
        if (ahead == null) {
            return false;
        }
        var first = ahead;
        var key = key(first);
        var goals = new ArrayList<Goal>();
        boolean whole = key != null;
        while (ahead != null && (ahead == first || key != null && key.equals(key(ahead)))) {
            whole &= key == null || add(goals, ahead);
            ahead = rows.next();
        }
        if (key != null && held.put(key, new Group(first, goals, whole)) != null) {
            rows.refuse(first, "The goals of a match do not stand together");
        }
        return true;
    }

    private boolean add(List<Goal> goals, Row row) {
        try {
            goals.add(MatchRow.goal(row));
            return true;
        } catch (Row.Wrong e) {
            rows.refuse(row, e.reason());
            return false;
        }
    }

    private @Nullable Key key(Row row) {
        try {
            return new Key(
                    row.required("competition"),
                    row.season("season"),
                    row.day("played_on"),
                    row.required("home"),
                    row.required("away"));
        } catch (Row.Wrong e) {
            if (row == ahead) {
                rows.refuse(row, e.reason());
            }
            return null;
        }
    }
}
