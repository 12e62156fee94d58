package remontada.leagues;

import java.util.List;
import java.util.Optional;
import remontada.football.Season;
import remontada.platform.Sentence;

/// A country's league.
///
/// @param country three-letter code
/// @param seasons those of which something is known, oldest first
public record League(int id, String slug, String name, String country, List<Season> seasons) {
    /// A league in JSON.
    public record Named(String slug, String name) {}

    public Named named() {
        return new Named(slug, name);
    }

    public String path(Season season) {
        return "/leagues/" + slug + "/" + season.name();
    }

    public Optional<Season> latest() {
        return seasons.isEmpty() ? Optional.empty() : Optional.of(seasons.getLast());
    }

    /// The seasons around one of them, so many either way, oldest first.
    List<Season> around(Season season, int either) {
        int at = seasons.indexOf(season);
        return seasons.subList(Math.max(0, at - either), Math.min(seasons.size(), at + either + 1));
    }

    /// Its name within a sentence, with its article: "the Premier League", "Serie A".
    public static Sentence withArticle(String slug, String name) {
        return Sentence.of("leagues.with-article", "slug", slug.replace('-', '_'))
                .with("league", name);
    }
}
