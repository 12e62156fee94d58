package remontada.intake.ledger;

import java.util.List;
import java.util.stream.Collectors;
import remontada.intake.check.Finding;

/// A run would make what cannot be. Nothing of it was written.
public final class CannotBe extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int MOST_TOLD = 5;

    CannotBe(List<Finding> findings) {
        super("That can't be, so nothing was written: "
                + findings.stream().limit(MOST_TOLD).map(Finding::inShort).collect(Collectors.joining("; "))
                + (findings.size() > MOST_TOLD ? "; and " + (findings.size() - MOST_TOLD) + " more" : "")
                + ". If it really was so, or the rest is mended next, say it with --anyway; check names it until then");
    }
}
