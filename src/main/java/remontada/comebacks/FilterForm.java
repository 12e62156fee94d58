package remontada.comebacks;

import com.ibm.icu.text.CaseMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.comebacks.ComebackList.Kind;
import remontada.comebacks.ComebackList.Outcome;
import remontada.comebacks.ComebackList.Sort;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.Words;

/// The form by which a reader narrows a list down. What goes without saying has an empty value.
///
/// @param moreChoices folded away, with the texts
/// @param open whether one of those is in use
/// @param clear the address of the list without filters
public record FilterForm(
        String action, List<Choice> choices, List<Choice> moreChoices, List<Text> texts, boolean open, String clear) {

    public record Choice(String name, String label, List<Option> options) {}

    public record Option(String value, String label, boolean selected) {}

    public record Text(String name, String label, String value, String hint) {}

    /// The form of the list of comebacks.
    static FilterForm of(ComebackList list, Words words) {
        var fields = new Fields(words);
        var filter = list.filter();
        var texts = new ArrayList<>(fields.seasons(filter));
        texts.add(fields.text("club", list.club().map(Club::name)));
        texts.add(fields.text("against", list.against().map(Club::name)));
        return new FilterForm(
                "/comebacks",
                List.of(
                        fields.competition(filter),
                        fields.stage(filter),
                        fields.goals("min-deficit", list.atLeast()),
                        fields.orAny(
                                "second-leg",
                                Stream.of(Venue.HOME, Venue.AWAY).map(Venue::slug),
                                list.secondLeg().map(Venue::slug))),
                List.of(
                        fields.goals("deficit", list.deficit()),
                        fields.scope(filter),
                        fields.era(filter),
                        fields.orAny(
                                "method",
                                ComebackList.METHODS.stream().map(Method::slug),
                                list.method().map(Method::slug)),
                        fields.of(
                                "kind",
                                Stream.of(Kind.values()).map(Kind::slug),
                                Kind.COMEBACK.slug(),
                                list.kind().slug()),
                        fields.of(
                                "outcome",
                                Stream.of(Outcome.values()).map(Outcome::slug),
                                Outcome.CAME_BACK.slug(),
                                list.outcome().slug()),
                        fields.of(
                                "sort",
                                Stream.of(Sort.values()).map(Sort::slug),
                                Sort.GREATEST.slug(),
                                list.sort().slug())),
                texts,
                isUnfolded(list),
                "/comebacks");
    }

    /// The form of a page about all ties of a filter.
    public static FilterForm of(String action, TieFilter filter, Words words) {
        var fields = new Fields(words);
        return new FilterForm(
                action,
                List.of(fields.competition(filter), fields.stage(filter), fields.scope(filter), fields.era(filter)),
                List.of(),
                fields.seasons(filter),
                filter.from().isPresent() || filter.to().isPresent(),
                action);
    }

    private static boolean isUnfolded(ComebackList list) {
        var usual = TieFilter.usual();
        return list.deficit().isPresent()
                || list.filter().scope() != usual.scope()
                || list.filter().era() != usual.era()
                || list.filter().from().isPresent()
                || list.filter().to().isPresent()
                || list.method().isPresent()
                || list.club().isPresent()
                || list.against().isPresent()
                || list.kind() != Kind.COMEBACK
                || list.outcome() != Outcome.CAME_BACK;
    }

    private record Fields(Words words) {
        private static final String ANY = "any";
        private static final int USUAL_MOST_GOALS = 5;

        Choice competition(TieFilter filter) {
            return of(
                    "competition", TieFilter.COMPETITIONS.stream(), TieFilter.USUAL_COMPETITION, filter.competition());
        }

        Choice scope(TieFilter filter) {
            return of(
                    "scope",
                    Stream.of(Scope.values()).map(Scope::slug),
                    Scope.KNOCKOUT.slug(),
                    filter.scope().slug());
        }

        Choice era(TieFilter filter) {
            return of(
                    "era",
                    Stream.of(Era.values()).map(Era::slug),
                    Era.CHAMPIONS_LEAGUE.slug(),
                    filter.era().slug());
        }

        Choice stage(TieFilter filter) {
            var options = new ArrayList<Option>();
            options.add(new Option("", say("stage-any"), filter.stage().isEmpty()));
            for (var stage : TieFilter.STAGES) {
                options.add(new Option(
                        stage,
                        CaseMap.toTitle()
                                .wholeString()
                                .noLowercase()
                                .apply(words.locale(), null, words.say("stages." + stage)),
                        filter.stage().filter(stage::equals).isPresent()));
            }
            return new Choice("stage", say("stage"), options);
        }

        Choice goals(String name, OptionalInt chosen) {
            var options = new ArrayList<Option>();
            options.add(new Option("", say(name + "-any"), chosen.isEmpty()));
            IntStream.rangeClosed(1, Math.max(USUAL_MOST_GOALS, chosen.orElse(1)))
                    .mapToObj(goals -> new Option(
                            Integer.toString(goals),
                            words.say("comebacks.field-" + name + "-goals", Map.of("goals", goals)),
                            chosen.isPresent() && chosen.getAsInt() == goals))
                    .forEach(options::add);
            return new Choice(name, say(name), options);
        }

        Choice orAny(String name, Stream<String> values, Optional<String> chosen) {
            return of(name, Stream.concat(Stream.of(ANY), values), ANY, chosen.orElse(ANY));
        }

        Choice of(String name, Stream<String> values, String usual, String chosen) {
            return new Choice(
                    name,
                    say(name),
                    values.map(value -> new Option(
                                    value.equals(usual) ? "" : value, say(name + "-" + value), value.equals(chosen)))
                            .toList());
        }

        List<Text> seasons(TieFilter filter) {
            return List.of(
                    text("from", filter.from().map(Season::name)),
                    text("to", filter.to().map(Season::name)));
        }

        Text text(String name, Optional<String> value) {
            return new Text(name, say(name), value.orElse(""), say(name + "-hint"));
        }

        private String say(String field) {
            return words.say("comebacks.field-" + field);
        }
    }
}
