package remontada.search;

import java.time.LocalDate;
import java.util.List;
import remontada.clubs.Club;
import remontada.leagues.League;
import remontada.ties.TieListed;

/// What was found, in JSON.
public record SearchData(
        String query,
        List<Club.Named> clubs,
        List<TieListed> ties,
        List<Season> seasons,
        List<League.Named> leagues,
        List<LocalDate> nights) {
    public record Season(String competition, String season) {}

    static SearchData of(String query, Results results) {
        return new SearchData(
                query,
                results.clubs().stream().map(Club::named).toList(),
                TieListed.of(results.ties()),
                results.seasons().stream()
                        .map(played ->
                                new Season(played.competition(), played.season().name()))
                        .toList(),
                results.leagues().stream().map(League::named).toList(),
                results.nights());
    }
}
