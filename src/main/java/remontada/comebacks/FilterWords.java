package remontada.comebacks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.football.Venue;
import remontada.platform.Sentence;

/// Filters, said in a sentence: "Comebacks from two or more behind with the second leg away, in the Champions League
/// knock-out stage".
public final class FilterWords {
    private FilterWords() {}

    /// "in the Champions League knock-out stage since 2003-04".
    public static Sentence place(TieFilter filter) {
        return place("comebacks.place-", filter);
    }

    private static Sentence place(String keys, TieFilter filter) {
        var key = filter.stage().isPresent() ? "stage" : filter.scope().slug();
        var place = Sentence.of(keys + key, "name", Sentence.of("comebacks.name-" + name(filter)))
                .with("everywhere", filter.isEveryCompetition())
                .with("seasons", seasons(filter));
        return filter.stage()
                .map(stage -> place.with("stage", Sentence.of("stages." + stage)))
                .orElse(place);
    }

    static Sentence title(ComebackList list) {
        return said("comebacks.title", list);
    }

    /// The same in fewer and fewer words, the fullest first: where, when and how often go one after the other.
    ///
    /// @param count how many there are, in a few words
    /// @param heading the same in full
    static Stream<Sentence> titles(ComebackList list, Sentence count, Sentence heading) {
        var briefly = said("comebacks.title-briefly", list).with("place", place("comebacks.briefly-", list.filter()));
        return Stream.of(
                Sentence.of("comebacks.title-counted", "title", title(list)).with("count", count),
                title(list),
                briefly,
                said("comebacks.title-sides", list),
                heading);
    }

    private static Sentence said(String key, ComebackList list) {
        var sides = list.sides();
        return Sentence.of(key, "what", what(list))
                .with("country", sides.country().orElse("none"))
                .with("countryName", country(sides.country()))
                .with("rival", sides.againstCountry().orElse("none"))
                .with("rivalName", country(sides.againstCountry()))
                .with("place", place(list.filter()))
                .with("decided", decided(list.decided()));
    }

    static Sentence summary(ComebackList list, LocalDate day) {
        return Sentence.of("comebacks.summary", "title", title(list)).with("day", day);
    }

    /// ", decided after 6 March 2019".
    public static Sentence decided(Decided decided) {
        var after = decided.after();
        var before = decided.before();
        var key = after.isPresent() ? before.isPresent() ? "between" : "after" : before.isPresent() ? "before" : "ever";
        return Sentence.of(
                        "comebacks.decided-" + key,
                        "after",
                        after.<Object>map(day -> day).orElse(""))
                .with("before", before.<Object>map(day -> day).orElse(""));
    }

    private static Object country(Optional<String> code) {
        return code.<Object>map(known -> Sentence.of("countries." + known)).orElse("");
    }

    private static Sentence what(ComebackList list) {
        var key = "comebacks.what-" + list.kind().slug() + "-" + list.outcome().slug();
        var number = list.deficit().isPresent() ? list.deficit() : list.atLeast();
        return Sentence.of(key, "extent", extent(list.deficit(), list.atLeast()))
                .with("n", number.orElse(0))
                .with("club", list.sides().club().map(Club::name).orElse("none"))
                .with("rival", list.sides().against().map(Club::name).orElse("none"))
                .with("any", list.isAboutTheSideBehind())
                .with("secondLeg", list.secondLeg().map(Venue::slug).orElse("none"))
                .with("method", list.method().map(FilterWords::keyword).orElse("none"));
    }

    private static String extent(OptionalInt deficit, OptionalInt atLeast) {
        return deficit.isPresent() ? "exactly" : atLeast.isPresent() ? "least" : "any";
    }

    /// In a pattern's select a keyword has no hyphen.
    private static String keyword(Method method) {
        return method.slug().replace('-', '_');
    }

    private static String name(TieFilter filter) {
        return filter.competition().equals(TieFilter.USUAL_COMPETITION)
                ? filter.competition() + "-" + filter.era().slug()
                : filter.competition();
    }

    private static Sentence seasons(TieFilter filter) {
        var from = filter.from();
        var to = filter.to();
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to)
                    ? Sentence.of("comebacks.seasons-one", "season", from.get())
                    : Sentence.of("comebacks.seasons-between", "from", from.get())
                            .with("to", to.get());
        }
        return from.map(season -> Sentence.of("comebacks.seasons-since", "from", season))
                .or(() -> to.map(season -> Sentence.of("comebacks.seasons-until", "to", season)))
                .orElseGet(() -> everySeason(filter));
    }

    private static Sentence everySeason(TieFilter filter) {
        if (!filter.isEveryCompetition()) {
            return Sentence.of("comebacks.seasons-all");
        }
        return switch (filter.era()) {
            case CHAMPIONS_LEAGUE -> Sentence.of("comebacks.seasons-since", "from", Era.FIRST_CHAMPIONS_LEAGUE);
            case EUROPEAN_CUP -> Sentence.of("comebacks.seasons-until", "to", Era.FIRST_CHAMPIONS_LEAGUE.previous());
            case ALL -> Sentence.of("comebacks.seasons-since", "from", Era.FIRST_EUROPEAN_CUP);
        };
    }
}
