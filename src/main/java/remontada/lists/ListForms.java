package remontada.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.clubs.Meeting;
import remontada.comebacks.Era;
import remontada.comebacks.FilterFields;
import remontada.comebacks.FilterForm;
import remontada.comebacks.FilterForm.Choice;
import remontada.comebacks.FilterForm.Option;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.lists.MatchList.Rounds;
import remontada.lists.TieList.FirstLeg;
import remontada.lists.TieList.Outcome;
import remontada.platform.Words;

/// The forms by which a reader narrows a club's lists down.
final class ListForms {
    private final Words words;
    private final FilterFields fields;

    ListForms(Words words) {
        this.words = words;
        this.fields = new FilterFields(words);
    }

    FilterForm of(TieList list) {
        var filter = list.filter();
        var texts = new ArrayList<>(fields.seasons(filter));
        texts.add(fields.text("against", list.against().map(Club::name)));
        texts.addAll(fields.days(list.decided()));
        texts.add(fields.text("last", TieList.boxed(list.last()).map(Object::toString)));
        return new FilterForm(
                TieList.path(list.club()),
                List.of(
                        fields.competition(filter),
                        fields.stage(filter.stage(), TieList.STAGES),
                        fields.orAny(
                                "first-leg",
                                Arrays.stream(FirstLeg.values()).map(FirstLeg::slug),
                                list.firstLeg().map(FirstLeg::slug)),
                        fields.of(
                                        "club-outcome",
                                        Arrays.stream(Outcome.values()).map(Outcome::slug),
                                        Outcome.ANY.slug(),
                                        list.outcome().slug())
                                .called("outcome")),
                List.of(
                        fields.scope(filter),
                        fields.era(filter),
                        fields.orAny(
                                "legs",
                                Stream.of("1", "2"),
                                TieList.boxed(list.legs()).map(Object::toString)),
                        fields.orAny(
                                "method",
                                TieList.METHODS.stream().map(Method::slug),
                                list.method().map(Method::slug)),
                        fields.country("against-country", list.againstCountry())),
                texts,
                !list.path(1).equals(TieList.path(list.club())),
                TieList.path(list.club()));
    }

    /// @param competitions names by slug
    FilterForm of(MatchList list, Map<String, String> competitions) {
        return new FilterForm(
                MatchList.path(list.club()),
                List.of(
                        competition(list, competitions),
                        fields.stage(list.stage(), Meeting.STAGES),
                        fields.orAny(
                                "venue",
                                Arrays.stream(Venue.values()).map(Venue::slug),
                                list.venue().map(Venue::slug)),
                        fields.orAny(
                                "result",
                                Arrays.stream(MatchList.Outcome.values()).map(MatchList.Outcome::slug),
                                list.shown().result().map(MatchList.Outcome::slug))),
                List.of(
                        fields.of(
                                "scope",
                                Arrays.stream(Rounds.values()).map(Rounds::slug),
                                Rounds.ALL.slug(),
                                list.rounds().slug()),
                        fields.of(
                                "era",
                                Arrays.stream(Era.values()).map(Era::slug),
                                Era.ALL.slug(),
                                list.era().slug()),
                        fields.goals("won-by", list.shown().wonBy()),
                        fields.goals("lost-by", list.shown().lostBy()),
                        fields.country("against-country", list.againstCountry())),
                Stream.of(
                                List.of(
                                        fields.text("from", list.from().map(Season::name)),
                                        fields.text("to", list.to().map(Season::name)),
                                        fields.text("against", list.against().map(Club::name))),
                                fields.days(list.played()),
                                List.of(fields.text("last", number(list.last()))))
                        .flatMap(List::stream)
                        .toList(),
                !list.path(1).equals(MatchList.path(list.club())),
                MatchList.path(list.club()));
    }

    private Choice competition(MatchList list, Map<String, String> competitions) {
        return new Choice(
                "competition",
                words.say("comebacks.field-competition"),
                Stream.concat(
                                Stream.of(new Option(
                                        "",
                                        words.say("lists.every-competition"),
                                        list.competition().isEmpty())),
                                competitions.entrySet().stream()
                                        .map(known -> new Option(
                                                known.getKey(),
                                                known.getValue(),
                                                list.competition()
                                                        .filter(known.getKey()::equals)
                                                        .isPresent())))
                        .toList());
    }

    private static java.util.Optional<String> number(OptionalInt number) {
        return TieList.boxed(number).map(Object::toString);
    }
}
