package remontada.ties;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.schemaorg.Link;
import remontada.schemaorg.Place;
import remontada.schemaorg.PostalAddress;
import remontada.schemaorg.SportsEvent;
import remontada.schemaorg.SportsEvent.Status;
import remontada.schemaorg.SportsTeam;
import remontada.schemaorg.Thing;

/// A tie's matches for programs: each an event of its own, part of the tie.
record TieEvents(TieSummary tie, TieDetails details, Words words) {
    /// A moment with its offset in figures, which every reader of dates understands: `2023-03-15T21:00:00+01:00`.
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    List<Thing> things() {
        var whole = SportsEvent.whole(
                words.say(Sentence.of("ties.event-tie", "host", tie.host().name())
                        .with("visitor", tie.visitor().name())
                        .with("competition", tie.competitionName())
                        .with("season", tie.season().name())
                        .with("stage", tie.stage().sentence())),
                new Link(tie.path()));
        return details.matches().stream()
                .<Thing>map(match -> event(match, whole))
                .toList();
    }

    private SportsEvent event(TieMatch match, SportsEvent whole) {
        var home = tie.club(match.home());
        var away = tie.club(match.home().other());
        return new SportsEvent(
                words.say(Sentence.of("ties.event-match", "home", home.name())
                        .with("away", away.name())
                        .with("stage", tie.stage().sentence())
                        .with("leg", tie.rules().legs() == 1 && !match.isReplay() ? 0 : match.number())),
                new Link(tie.path()),
                Optional.of(start(match)),
                Optional.of(status(match)),
                location(match),
                Optional.of(team(home)),
                Optional.of(team(away)),
                Optional.of(whole));
    }

    private static String start(TieMatch match) {
        return match.kickOff() == null || match.zone() == null
                ? match.playedOn().toString()
                : MOMENT.format(match.kickOff().atZone(ZoneId.of(match.zone())));
    }

    private static Status status(TieMatch match) {
        return switch (match.status()) {
            case "postponed" -> Status.POSTPONED;
            case "walkover" -> Status.CANCELLED;
            case "awarded" ->
                match.result() == null || match.result().onPitch() == null ? Status.CANCELLED : Status.SCHEDULED;
            default -> Status.SCHEDULED;
        };
    }

    /// On neutral ground the country is not known.
    private Optional<Place> location(TieMatch match) {
        var town = Optional.ofNullable(match.town());
        var country = Optional.of(tie.club(match.home()).country())
                .filter(_ -> !match.neutral())
                .map(code -> words.say("countries." + code));
        return town.isEmpty() && country.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(new PostalAddress(town, country)));
    }

    private static SportsTeam team(Club club) {
        return SportsTeam.of(club.name(), new Link(club.path()));
    }
}
