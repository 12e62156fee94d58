package remontada.statements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import remontada.platform.InOrder;
import remontada.ties.Goals;

/// Decided ties by what they have in common, oldest first, as of a day.
final class InCommon {
    private final InOrder<Alike, DecidedTie> ties;
    private final InOrder<Alike.Behind, Chase> chases;
    private final Map<Alike.Group, Set<Goals>> firstLegs;

    /// @param ties oldest first
    InCommon(Collection<DecidedTie> ties) {
        this.ties = new InOrder<>(ties, DecidedTie::decidedOn, Alike::of);
        this.chases =
                new InOrder<>(ties.stream().flatMap(tie -> tie.chase().stream()).toList(), Chase::decidedOn, Alike::of);
        this.firstLegs = ties.stream()
                .filter(tie -> tie.hadTwoLegs() && tie.playedOut() && tie.first() != null)
                .collect(groupingBy(Alike.Group::of, mapping(DecidedTie::first, toSet())));
    }

    List<DecidedTie> ties(Alike what, LocalDate day) {
        return ties.until(day, what);
    }

    List<Chase> chases(Alike.Behind what, LocalDate day) {
        return chases.until(day, what);
    }

    /// Ties of two legs that football decided, by the score of the first.
    Stream<OfFirstLeg> byFirstLeg(Alike.Group group, LocalDate day) {
        return firstLegs.getOrDefault(group, Set.of()).stream()
                .map(score -> new OfFirstLeg(
                        score,
                        ties(new Alike.TwoLegs(group, score, false, null, false), day),
                        ties(new Alike.TwoLegs(group, score, false, null, true), day)
                                .size()))
                .filter(of -> !of.ties().isEmpty());
    }
}
