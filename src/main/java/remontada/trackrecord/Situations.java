package remontada.trackrecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import remontada.chance.Chances;
import remontada.chance.History;
import remontada.chance.HostScore;
import remontada.chance.Model;
import remontada.chance.Pairing;
import remontada.trackrecord.Situation.Moment;

/// Ties of two legs at a moment, each with the chance the model gave then. The ratings are those of the day before the
/// first leg, and from the end of it on those of the day before the second.
final class Situations {
    private final List<PastTie> ties;
    private final Map<Integer, Pairing> pairings;
    private final Map<Integer, Double> plainGaps;
    private final Chances chances;

    Situations(Model model, History history, List<PastTie> ties) {
        this.ties = ties;
        this.pairings = history.pairings(model);
        this.plainGaps = PlainElo.gaps(history);
        this.chances = new Chances(model);
    }

    /// In order of time; a tie whose score at the moment is not known is left out.
    List<Situation> at(Moment moment, Predicate<PastTie> which) {
        return ties.stream()
                .filter(PastTie::hasTwoLegs)
                .filter(which)
                .filter(this::known)
                .flatMap(tie -> at(moment, tie).stream())
                .toList();
    }

    private boolean known(PastTie tie) {
        return pairings.containsKey(tie.firstMatch()) && pairings.containsKey(tie.secondMatch());
    }

    private Optional<Situation> at(Moment moment, PastTie tie) {
        if (moment == Moment.BEFORE) {
            var chance = chances.of(tie.rules(), tie.grounds(), found(pairings, tie.firstMatch()));
            return Optional.of(new Situation(tie, 0, found(plainGaps, tie.firstMatch()), chance.before()));
        }
        var now = moment.minute() == 0 ? Optional.of(HostScore.GOALLESS) : tie.secondLegAfter(moment.minute());
        var pairing = found(pairings, tie.secondMatch()).reversed();
        var chance = chances.of(tie.rules(), tie.grounds(), pairing);
        return now.map(score -> new Situation(
                tie,
                tie.first().lead() + score.lead(),
                -found(plainGaps, tie.secondMatch()),
                chance.inDecidingMatch(
                        tie.first().host(), tie.first().visitor(), moment.minute(), score.host(), score.visitor())));
    }

    private static <T> T found(Map<Integer, T> byMatch, @Nullable Integer match) {
        var value = byMatch.get(match);
        if (value == null) {
            throw new IllegalStateException("match " + match + " was not rated");
        }
        return value;
    }
}
