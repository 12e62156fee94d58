package remontada.clubs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.comebacks.FilterFields;
import remontada.comebacks.FilterForm;
import remontada.comebacks.FilterForm.Choice;
import remontada.comebacks.FilterForm.Option;
import remontada.football.Season;
import remontada.platform.Words;

/// The form by which a reader narrows two clubs' meetings down.
final class MeetingForm {
    private final Words words;
    private final FilterFields fields;

    MeetingForm(Words words) {
        this.words = words;
        this.fields = new FilterFields(words);
    }

    FilterForm of(Club first, Club second, MeetingFilter filter, List<Meeting> all) {
        var path = Meetings.path(first, second);
        var competitions = new LinkedHashMap<String, String>();
        all.forEach(meeting -> competitions.put(meeting.competition(), meeting.competitionName()));
        var met = all.stream().map(Meeting::stage).distinct().toList();
        return new FilterForm(
                path,
                List.of(
                        choice(
                                "competition",
                                filter.competition(),
                                competitions.entrySet().stream()
                                        .map(known -> new Name(known.getKey(), known.getValue()))),
                        fields.stage(
                                filter.stage(),
                                Meeting.STAGES.stream()
                                        .filter(stage -> met.contains(stage)
                                                || filter.stage()
                                                        .filter(stage::equals)
                                                        .isPresent())
                                        .toList()),
                        choice(
                                "at",
                                filter.at(),
                                Stream.of(name(first), name(second), new Name(MeetingFilter.NEUTRAL, neutral()))),
                        choice(
                                "winner",
                                filter.winner(),
                                Stream.of(name(first), name(second), new Name(MeetingFilter.DRAWN, drawn())))),
                List.of(
                        fields.orAny("scope", MeetingFilter.SCOPES.stream(), filter.scope()),
                        fields.orAny(
                                "legs",
                                Stream.of("1", "2"),
                                MeetingFilter.boxed(filter.legs()).map(Object::toString)),
                        fields.goals("won-by", filter.wonBy())),
                Stream.of(
                                List.of(
                                        fields.text("from", filter.from().map(Season::name)),
                                        fields.text("to", filter.to().map(Season::name))),
                                fields.days(filter.played()),
                                List.of(fields.text(
                                        "last",
                                        MeetingFilter.boxed(filter.last()).map(Object::toString))))
                        .flatMap(List::stream)
                        .toList(),
                !filter.isEverything(),
                path);
    }

    private record Name(String slug, String name) {}

    private static Name name(Club club) {
        return new Name(club.slug(), club.name());
    }

    private String neutral() {
        return words.say("comebacks.field-venue-neutral");
    }

    private String drawn() {
        return words.say("comebacks.field-result-drawn");
    }

    private Choice choice(String name, Optional<String> chosen, Stream<Name> names) {
        var any = new Option("", words.say("clubs.any-" + name), chosen.isEmpty());
        return new Choice(
                name,
                words.say("clubs.field-" + name),
                Stream.concat(
                                Stream.of(any),
                                names.map(named -> new Option(
                                        named.slug(),
                                        named.name(),
                                        chosen.filter(named.slug()::equals).isPresent())))
                        .toList());
    }
}
