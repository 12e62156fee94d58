package remontada.firstlegs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import remontada.comebacks.FilterWords;
import remontada.comebacks.TieFilter;
import remontada.football.Side;
import remontada.look.Card;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// What a first leg has meant, said.
record FirstLegWords(Words words) {
    /// "After a 2–5 first leg, none of 3 sides behind came back".
    String heading(FirstLeg firstLeg, Collection<ScoreCount> counts) {
        var behind = firstLeg.ahead().map(Side::other);
        var share = ScoreCount.of(behind.orElse(Side.VISITOR), firstLeg, counts);
        return words.say(Sentence.of("first-legs.heading", "name", firstLeg.name())
                .with(
                        "kind",
                        share.total() == 0
                                ? "never"
                                : behind.isPresent() ? "behind" : firstLeg instanceof FirstLeg.Any ? "any" : "level")
                .with("count", share.count())
                .with("total", share.total()));
    }

    /// "What a first leg means: 2–0 was enough 19 times in 24", of the commonest score that put a side ahead.
    String title(Collection<ScoreCount> counts) {
        return counts.stream()
                .filter(count -> count.score().ahead().isPresent())
                .max(Comparator.comparingInt(ScoreCount::ties))
                .map(count -> words.say(Sentence.of(
                                "first-legs.title-commonest",
                                "score",
                                words.say(count.score().label()))
                        .with(
                                "count",
                                count.of(count.score().ahead().orElseThrow()).count())
                        .with("total", count.ties())))
                .orElseGet(() -> words.say("first-legs.title"));
    }

    /// How often each side went through.
    String sides(FirstLeg firstLeg, Collection<ScoreCount> counts) {
        var hosts = ScoreCount.of(Side.HOST, firstLeg, counts);
        return words.say(Sentence.of("first-legs.sides", "hosts", hosts.count())
                .with("visitors", hosts.total() - hosts.count())
                .with("total", hosts.total()));
    }

    String summary(TieFilter filter, LocalDate day) {
        return words.say(Sentence.of("first-legs.summary", "place", FilterWords.place(filter))
                .with("day", day));
    }

    /// The sentence, and its count in big numerals: of sides that came back, else of visitors that went through.
    Card card(FirstLeg firstLeg, String heading, String summary, Collection<ScoreCount> counts) {
        var behind = firstLeg.ahead().map(Side::other);
        var share = ScoreCount.of(behind.orElse(Side.VISITOR), firstLeg, counts);
        if (share.total() == 0) {
            return Card.of(heading, summary);
        }
        var number = words.say(
                Sentence.of("first-legs.picture-number", "count", share.count()).with("total", share.total()));
        var counted = words.say("first-legs.picture-" + (behind.isPresent() ? "behind" : "visitors"));
        return Card.of(heading, summary)
                .ofComebacks(behind.isPresent() && share.count() > 0)
                .counting(new Card.Figure(number, counted));
    }

    String countOf(Share share) {
        return words.say(Sentence.of("first-legs.count", "count", share.count()).with("total", share.total()));
    }

    String percent(Share share) {
        return share.value()
                .map(value -> words.say(Sentence.of("first-legs.percent", "share", value)))
                .orElseGet(() -> words.say("first-legs.unknown"));
    }

    String interval(Share share) {
        return share.total() == 0
                ? words.say("first-legs.unknown")
                : words.say(Sentence.of(
                                "first-legs.interval", "low", share.interval().get(0))
                        .with("high", share.interval().get(1)));
    }
}
