package remontada.statements.kinds;

import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// The lists of ties that began like this one.
final class Precedent {
    private Precedent() {}

    /// Behind by as much, the second leg at the same kind of ground.
    static Evidence evidence(Facts facts, Situation situation) {
        return atVenue(facts, situation)
                .with(Margin.of(situation.deficit()).orMore() ? "min-deficit" : "deficit", situation.deficit());
    }

    static Evidence atVenue(Facts facts, Situation situation) {
        return facts.scope()
                .comebacks()
                .with("second-leg", situation.secondLeg().slug());
    }
}
