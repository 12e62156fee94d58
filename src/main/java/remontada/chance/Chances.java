package remontada.chance;

import remontada.chance.TieChance.Grounds;
import remontada.football.TieRules;

/// The model at work. One for the whole site: it keeps nothing of any tie.
public final class Chances {
    private final Model model;
    private final Gaps gaps = new Gaps();

    public Chances(Model model) {
        this.model = model;
    }

    public Model model() {
        return model;
    }

    /// @param pairing the tie's host first
    public TieChance of(TieRules rules, Grounds grounds, Pairing pairing) {
        return new TieChance(model, gaps, rules, grounds, pairing);
    }
}
