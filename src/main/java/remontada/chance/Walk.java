package remontada.chance;

import java.util.ArrayList;
import java.util.List;

/// A walk through matches, told one by one in the order of their days. It keeps no more than a day of them.
final class Walk {
    private final RatingProcess ratings;
    private final History.Watcher watcher;
    private final List<RatedMatch> day = new ArrayList<>();

    /// @param ratings as they were before the first of these matches
    Walk(RatingProcess ratings, History.Watcher watcher) {
        this.ratings = ratings;
        this.watcher = watcher;
    }

    void comesTo(RatedMatch match) {
        if (!day.isEmpty() && day.getFirst().day() != match.day()) {
            end();
        }
        day.add(match);
    }

    /// No match of the last day comes after.
    void end() {
        if (!day.isEmpty()) {
            day.forEach(match -> watcher.beforeMatch(match, ratings.before(match)));
            day.forEach(ratings::learn);
            watcher.afterDay(day, ratings);
            day.clear();
        }
    }
}
