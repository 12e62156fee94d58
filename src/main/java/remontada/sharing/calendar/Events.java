package remontada.sharing.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Meetings;
import remontada.platform.Words;
import remontada.sharing.Links;
import remontada.sharing.calendar.Event.Status;
import remontada.sharing.calendar.Event.Time;
import remontada.ties.TieSummary;

/// Makes a calendar's events of matches and the ties they are legs of.
final class Events {
    /// Two halves, the break and what is added.
    private static final Duration MATCH = Duration.ofHours(2);

    /// The same with extra time and a shoot-out, to be on the safe side: the length is not to change afterwards.
    private static final Duration DECIDER = Duration.ofHours(3);

    private final Map<Integer, TieSummary> ties;
    private final Words words;
    private final Links links;

    /// @param ties by their ids
    Events(Map<Integer, TieSummary> ties, Words words, Links links) {
        this.ties = ties;
        this.words = words;
        this.links = links;
    }

    /// What an event says changes with the other matches of its tie, too.
    List<Event> of(List<Fixture> matches) {
        var lastChange = matches.stream()
                .filter(match -> match.tie() != null)
                .collect(toMap(match -> match.ofTie().orElseThrow(), Fixture::changedAt, Events::later));
        return matches.stream()
                .map(match ->
                        match.ofTie().map(lastChange::get).map(match::changedAt).orElse(match))
                .map(this::event)
                .toList();
    }

    private Event event(Fixture match) {
        var tie = match.ofTie().map(ties::get);
        var said = new EventWords(match, tie, links.asOf().day(), words);
        var page = Optional.of(
                        links.to(tie.map(TieSummary::path).orElseGet(() -> Meetings.path(match.home(), match.away()))))
                .filter(address -> links.areWhole());
        return new Event(
                "remontada." + match.name(),
                match.sequence(),
                match.changedAt(),
                time(match, tie.orElse(null)),
                status(match),
                said.summary(),
                said.description(page),
                page,
                Optional.ofNullable(match.place()),
                Stream.concat(Stream.of(said.competition()), said.stage().stream())
                        .toList());
    }

    private static Time time(Fixture match, @Nullable TieSummary tie) {
        var kickOff = match.kickOff();
        if (kickOff == null) {
            return new Time.Day(match.playedOn());
        }
        var leg = match.leg();
        var mayGoOn = tie != null && leg != null && leg >= tie.rules().legs();
        return new Time.Hours(kickOff, mayGoOn ? DECIDER : MATCH);
    }

    private static Status status(Fixture match) {
        return switch (match.standing()) {
            case OFF -> Status.CANCELLED;
            case POSTPONED -> Status.TENTATIVE;
            case ON -> match.kickOff() == null && match.result() == null ? Status.TENTATIVE : Status.CONFIRMED;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
