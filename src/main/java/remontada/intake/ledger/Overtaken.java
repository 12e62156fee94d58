package remontada.intake.ledger;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a run was to change has become another since it was shown. Nothing was written.
public final class Overtaken extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private static final int MOST_TOLD = 3;

    Overtaken(Written now) {
        super("Nothing was written, since another run came first (see: runs). By now it would do this: " + told(now)
                + ". If that is right, say it again");
    }

    private static String told(Written now) {
        var lines = Stream.concat(now.changes().stream(), now.news().stream())
                .limit(MOST_TOLD)
                .map(change -> change.toString().replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? "no match changes by it" : lines;
    }
}
