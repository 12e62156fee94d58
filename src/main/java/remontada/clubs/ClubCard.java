package remontada.clubs;

import java.util.Optional;
import java.util.stream.Stream;
import remontada.look.Card;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// What is told of a club where its page is not seen: its description and its share picture.
final class ClubCard {
    private final ClubFacts facts;
    private final Club club;
    private final ClubRecord record;
    private final Words words;

    ClubCard(ClubFacts facts, Words words) {
        this.facts = facts;
        this.club = facts.club();
        this.record = facts.record();
        this.words = words;
    }

    String description() {
        var lastSeen = facts.lastSeen().filter(_ -> record.ties().isEmpty()).map(this::lastSeen);
        return Room.DESCRIPTION.fill(Stream.of(
                        lastSeen.or(() -> Optional.of(Sentence.of("clubs.club-description", "club", club.name()))),
                        record.champions(),
                        shared("clubs.description-ties", record.won()),
                        shared("clubs.description-comebacks", record.made()))
                .flatMap(Optional::stream)
                .map(words::say)
                .toList());
    }

    /// The club's band, the most telling thing on record, and how often it came back.
    Card card() {
        var made = record.made();
        var known = Stream.of(
                        facts.place().map(at -> words.say(at.sentence())),
                        facts.lastSeen().map(match -> words.say(lastSeen(match))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> words.say(Sentence.of("clubs.club-description", "club", club.name())));
        var news = facts.statements().isEmpty()
                ? known
                : facts.statements().getFirst().text();
        var card = Card.telling(news)
                .below(words.say("countries." + club.country()))
                .wornBy(club.kit(), club.name())
                .ofComebacks(made.through() > 0)
                .described(Room.DESCRIPTION.fill(Stream.concat(
                                Stream.of(words.say(Sentence.of("clubs.picture-alt", "club", club.name())), news),
                                shared("clubs.picture-alt-made", made).map(words::say).stream())
                        .toList()));
        return made.total() == 0
                ? card
                : card.counting(new Card.Figure(
                        words.say(made.inAll()),
                        words.say(Sentence.of("clubs.picture-came-back", "total", made.total()))));
    }

    private Sentence lastSeen(FormMatch match) {
        return Sentence.of("clubs.picture-last-seen", "club", club.name())
                .with("competition", match.competition())
                .with("day", match.playedOn());
    }

    private static Optional<Sentence> shared(String key, ClubRecord.Share share) {
        return share.total() == 0
                ? Optional.empty()
                : Optional.of(Sentence.of(key, "count", share.through()).with("total", share.total()));
    }
}
