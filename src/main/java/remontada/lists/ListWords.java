package remontada.lists;

import java.time.LocalDate;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.comebacks.FilterWords;
import remontada.comebacks.TieFilter;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.leagues.League;
import remontada.platform.Sentence;

/// Lists, said in a sentence.
final class ListWords {
    private ListWords() {}

    /// "Real Madrid: 17 ties, 14 won".
    static Sentence heading(TieList list, TieListQueries.Count count) {
        return Sentence.of("lists.heading-ties", "club", list.club().name())
                .with("outcome", list.outcome().slug().replace('-', '_'))
                .with("total", count.total())
                .with("won", count.won())
                .with("listed", count.listed());
    }

    static Sentence summary(TieList list, LocalDate day) {
        return Sentence.of("lists.summary-ties", "place", FilterWords.place(list.filter()))
                .with("legs", list.legs().orElse(0))
                .with("first", list.firstLeg().isPresent() ? "yes" : "no")
                .with("firstLeg", said("lists.first-leg-", list.firstLeg().map(TieList.FirstLeg::slug)))
                .with("method", list.method().isPresent() ? "yes" : "no")
                .with("by", said("comebacks.method-", list.method().map(method -> method.slug())))
                .with("against", list.against().map(Club::name).orElse("none"))
                .with("country", list.againstCountry().orElse("none"))
                .with("countryName", said("countries.", list.againstCountry()))
                .with("decided", FilterWords.decided(list.decided()))
                .with("last", list.last().orElse(0))
                .with("day", day);
    }

    /// "Liverpool: 60 matches, 30 won, 14 drawn, 16 lost".
    static Sentence heading(MatchList list, MatchListQueries.Count count) {
        return Sentence.of("lists.heading-matches", "club", list.club().name())
                .with("shown", list.shown().isEverything() ? "all" : "some")
                .with("total", count.total())
                .with("listed", count.listed())
                .with("won", count.won())
                .with("drawn", count.drawn())
                .with("lost", count.lost());
    }

    /// @param competition its name
    static Sentence summary(MatchList list, Optional<String> competition, LocalDate day) {
        var shown = list.shown();
        return Sentence.of("lists.summary-matches", "competition", competition.orElse("all"))
                .with("name", name(list, competition))
                .with("european", isEuropeanCup(list) ? "yes" : "no")
                .with("result", shown.result().map(MatchList.Outcome::slug).orElse("any"))
                .with("wonBy", shown.wonBy().orElse(0))
                .with("lostBy", shown.lostBy().orElse(0))
                .with("era", list.era().slug().replace('-', '_'))
                .with("rounds", list.rounds().slug())
                .with("staged", list.stage().isPresent() ? "yes" : "no")
                .with("stage", said("stages.", list.stage()))
                .with("venue", list.venue().map(Venue::slug).orElse("any"))
                .with("against", list.against().map(Club::name).orElse("none"))
                .with("country", list.againstCountry().orElse("none"))
                .with("countryName", said("countries.", list.againstCountry()))
                .with("from", list.from().map(Season::name).orElse("none"))
                .with("to", list.to().map(Season::name).orElse("none"))
                .with(
                        "days",
                        list.played().after().isPresent()
                                ? list.played().before().isPresent() ? "between" : "after"
                                : list.played().before().isPresent() ? "before" : "ever")
                .with("after", list.played().after().<Object>map(given -> given).orElse(""))
                .with(
                        "before",
                        list.played().before().<Object>map(given -> given).orElse(""))
                .with("last", list.last().orElse(0))
                .with("day", day);
    }

    /// The European Cup and the Champions League are one competition of two names.
    private static Object name(MatchList list, Optional<String> competition) {
        return isEuropeanCup(list)
                ? Sentence.of("comebacks.name-champions-league-" + list.era().slug())
                : League.withArticle(list.competition().orElse(""), competition.orElse(""));
    }

    private static boolean isEuropeanCup(MatchList list) {
        return list.competition().filter(TieFilter.USUAL_COMPETITION::equals).isPresent();
    }

    private static Object said(String key, Optional<String> slug) {
        return slug.<Object>map(given -> Sentence.of(key + given)).orElse("");
    }
}
