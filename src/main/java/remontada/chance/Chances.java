package remontada.chance;

import remontada.chance.TieChance.Grounds;
import remontada.football.TieRules;

/// The model at work. One for the whole site: what it keeps are tables any tie may share.
public final class Chances {
    private final Model model;
    private final Gaps gaps = new Gaps();
    private final Verdicts verdicts;

    public Chances(Model model) {
        this(model, new Verdicts());
    }

    Chances(Model model, Verdicts verdicts) {
        this.model = model;
        this.verdicts = verdicts;
    }

    public Model model() {
        return model;
    }

    /// @param pairing the tie's host first
    public TieChance of(TieRules rules, Grounds grounds, Pairing pairing) {
        return new TieChance(model, gaps, verdicts, rules, grounds, pairing);
    }
}
