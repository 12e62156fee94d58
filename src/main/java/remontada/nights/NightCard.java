package remontada.nights;

import java.util.List;
import java.util.stream.Stream;
import remontada.look.Card;
import remontada.look.Card.Figure;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieCard;
import remontada.ties.TieSummary;

/// A night as its share picture shows it.
record NightCard(Words words) {
    /// With the tie that was turned round, if only one was; else with the only tie.
    Card of(String heading, String title, List<String> said, List<TieSummary> ties) {
        var comebacks = ties.stream()
                .filter(tie -> tie.ending() != null && tie.ending().comeback())
                .toList();
        var card = Card.telling(Room.DESCRIPTION.fill(said))
                .below(heading)
                .described(Room.DESCRIPTION.fill(
                        Stream.concat(Stream.of(title + "."), said.stream()).toList()));
        if (comebacks.size() > 1) {
            var number = words.say(Sentence.of("nights.picture-count", "count", comebacks.size()));
            return card.ofComebacks(true).counting(new Figure(number, words.say("nights.picture-counted")));
        }
        if (comebacks.isEmpty()) {
            return ties.size() == 1 ? new TieCard(ties.getFirst(), words).on(card) : card;
        }
        var tie = comebacks.getFirst();
        return new TieCard(tie, words)
                .on(card)
                .ofComebacks(true)
                .counting(new Figure(
                        words.say(Sentence.of(
                                "nights.picture-down",
                                "deficit",
                                tie.behind() == null ? 0 : tie.behind().goals())),
                        words.say(Sentence.of(
                                "nights.picture-after",
                                "club",
                                tie.winner().orElseThrow().name()))));
    }
}
