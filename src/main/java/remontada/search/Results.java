package remontada.search;

import java.util.List;
import remontada.clubs.Club;
import remontada.seasons.SeasonQueries.Played;
import remontada.ties.TieSummary;

/// What a search found.
///
/// @param pair whether the clubs are two that were asked for together
record Results(List<Club> clubs, List<TieSummary> ties, List<Played> seasons, boolean pair) {
    static final Results NONE = new Results(List.of(), List.of(), List.of(), false);

    int count() {
        return clubs.size() + ties.size() + seasons.size();
    }
}
