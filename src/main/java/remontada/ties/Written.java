package remontada.ties;

import java.util.List;
import remontada.football.Side;
import remontada.platform.Sentence;

/// Scores and lists as a page writes them.
final class Written {
    private Written() {}

    /// `2–5`, with an en dash.
    static String score(int one, int other) {
        return one + "–" + other;
    }

    /// The goals of `side` first.
    static String score(Goals goals, Side side) {
        return score(goals.of(side), goals.of(side.other()));
    }

    /// "2–0, 3–1 and 4–2".
    static Object list(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? "" : items.getFirst();
        }
        Object first = items.getFirst();
        for (var item : items.subList(1, items.size() - 1)) {
            first = Sentence.of("ties.list-middle", "first", first).with("next", item);
        }
        return Sentence.of("ties.list-end", "first", first).with("last", items.getLast());
    }
}
