package remontada.search;

import java.time.LocalDate;
import remontada.clubs.Club;
import remontada.leagues.League;
import remontada.look.Kits;
import remontada.platform.Frame;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.search.SearchPage.Hit;
import remontada.seasons.SeasonQueries.Played;
import remontada.ties.TieOutcomes;
import remontada.ties.TieSummary;

/// Puts what was found into words.
final class SearchView {
    private final Words words;

    SearchView(Words words) {
        this.words = words;
    }

    SearchPage page(Frame frame, String asked, Results results) {
        return new SearchPage(
                frame.wearing(Kits.of(results.clubs().stream().map(Club::kit).toList())),
                words.say("search.title"),
                asked,
                asked.isEmpty()
                        ? words.say("search.hint")
                        : words.say(Sentence.of("search.found", "count", results.count())
                                .with("asked", asked)),
                results.clubs().stream().map(this::club).toList(),
                results.ties().stream().map(this::tie).toList(),
                results.seasons().stream().map(this::season).toList(),
                results.leagues().stream().map(this::league).toList(),
                results.nights().stream().map(this::night).toList(),
                results.pair() ? meetings(results) : null);
    }

    private Hit club(Club club) {
        var country = "countries." + club.country();
        return new Hit(
                club.path(),
                club.name(),
                words.knows(country) ? words.say(country) : club.country(),
                club.kit().cssClass());
    }

    private Hit tie(TieSummary tie) {
        var about = Sentence.of("search.tie", "competition", tie.competitionName())
                .with("season", tie.season().name())
                .with("stage", tie.stage().sentence());
        return new Hit(
                tie.path(),
                words.say(Sentence.of("bands.name", "host", tie.host().name())
                        .with("visitor", tie.visitor().name())),
                tie.isDecided()
                        ? words.say(Sentence.of("search.tie-over", "about", about)
                                .with("outcome", TieOutcomes.sentence(tie)))
                        : words.say(about),
                null);
    }

    private Hit season(Played played) {
        return new Hit(
                "/seasons/" + played.season().name() + "/" + played.competition(),
                words.say(Sentence.of("seasons.heading", "competition", played.name())
                        .with("season", played.season().name())),
                words.say(Sentence.of("search.season", "comebacks", played.comebacks())),
                null);
    }

    private Hit league(League league) {
        return new Hit("/leagues/" + league.slug(), league.name(), words.say("countries." + league.country()), null);
    }

    private Hit night(LocalDate night) {
        return new Hit("/nights/" + night, words.say(Sentence.of("search.night", "day", night)), "", null);
    }

    private Hit meetings(Results results) {
        var first = results.clubs().getFirst();
        var second = results.clubs().getLast();
        return new Hit(
                "/clubs/" + first.slug() + "/v/" + second.slug(),
                words.say(Sentence.of("search.meetings", "first", first.name()).with("second", second.name())),
                "",
                null);
    }
}
