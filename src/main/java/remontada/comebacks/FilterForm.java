package remontada.comebacks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.comebacks.ComebackList.Kind;
import remontada.comebacks.ComebackList.Outcome;
import remontada.comebacks.ComebackList.Sort;
import remontada.football.Method;
import remontada.football.Venue;
import remontada.platform.Words;

/// The form by which a reader narrows a list down. What goes without saying has an empty value.
///
/// @param moreChoices folded away, with the texts
/// @param open whether one of those is in use
/// @param clear the address of the list without filters
public record FilterForm(
        String action, List<Choice> choices, List<Choice> moreChoices, List<Text> texts, boolean open, String clear) {

    public record Choice(String name, String label, List<Option> options) {
        /// The same under another parameter's name.
        public Choice called(String other) {
            return new Choice(other, label, options);
        }
    }

    public record Option(String value, String label, boolean selected) {}

    public record Text(String name, String label, String value, String hint) {}

    /// The form of the list of comebacks.
    static FilterForm of(ComebackList list, Words words) {
        var fields = new FilterFields(words);
        var filter = list.filter();
        var sides = list.sides();
        var texts = new ArrayList<>(fields.seasons(filter));
        texts.add(fields.text("club", sides.club().map(Club::name)));
        texts.add(fields.text("against", sides.against().map(Club::name)));
        texts.addAll(fields.days(list.decided()));
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
                        fields.country("country", sides.country()),
                        fields.country("against-country", sides.againstCountry()),
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
        var fields = new FilterFields(words);
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
                || !list.sides().isAny()
                || !list.decided().isEver()
                || list.kind() != Kind.COMEBACK
                || list.outcome() != Outcome.CAME_BACK;
    }
}
