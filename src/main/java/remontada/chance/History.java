package remontada.chance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All matches in order, walked day by day: what is said before a match knows nothing of its day or later ones.
///
/// @param matches by day
public record History(List<RatedMatch> matches) {

    /// Someone who watches the walk.
    interface Watcher {
        void beforeMatch(RatedMatch match, Pairing pairing);

        /// Every match of the day has been taken in. The list is of no use later.
        default void afterDay(List<RatedMatch> day, RatingProcess ratings) {}
    }

    void walk(Model model, Watcher watcher) {
        var walk = new Walk(new RatingProcess(model), watcher);
        matches.forEach(walk::comesTo);
        walk.end();
    }

    /// How the clubs of each match compared on the day before it, by match.
    public Map<Integer, Pairing> pairings(Model model) {
        var pairings = new HashMap<Integer, Pairing>(2 * matches.size());
        walk(model, (match, pairing) -> pairings.put(match.id(), pairing));
        return pairings;
    }
}
