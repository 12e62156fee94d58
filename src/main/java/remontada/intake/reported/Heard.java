package remontada.intake.reported;

import java.util.ArrayList;
import java.util.List;

/// Keeps all it is told. For a source of known size: an answer of an interface, one season.
public final class Heard implements Listener {
    private final List<ReportedMatch> matches = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    @Override
    public void match(ReportedMatch match) {
        matches.add(match);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    public List<ReportedMatch> matches() {
        return List.copyOf(matches);
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
