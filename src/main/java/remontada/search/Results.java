package remontada.search;

import java.time.LocalDate;
import java.util.List;
import remontada.clubs.Club;
import remontada.leagues.League;
import remontada.seasons.SeasonQueries.Played;
import remontada.ties.TieSummary;

/// What a search found.
///
/// @param pair whether the clubs are two that were asked for together
record Results(
        List<Club> clubs,
        List<TieSummary> ties,
        List<Played> seasons,
        List<League> leagues,
        List<LocalDate> nights,
        boolean pair) {
    static final Results NONE = new Results(List.of(), List.of(), List.of(), List.of(), List.of(), false);

    static Results of(LocalDate night) {
        return new Results(List.of(), List.of(), List.of(), List.of(), List.of(night), false);
    }

    static Results of(List<League> leagues) {
        return new Results(List.of(), List.of(), List.of(), leagues, List.of(), false);
    }

    int count() {
        return clubs.size() + ties.size() + seasons.size() + leagues.size() + nights.size();
    }
}
