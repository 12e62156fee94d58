package remontada;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.Run;

/// Lists what was taken in.
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = "List what was imported, synchronised and entered by hand, the latest first.")
final class RunsCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Override
    public Integer call() {
        return new Desk(config, line -> {}).onWhatIsLoaded(database -> {
            new Ledger(database.unhurried())
                    .runs()
                    .forEach(run -> System.out.println(line(run, new Moments(config.zone()))));
            return 0;
        });
    }

    private static String line(Run run, Moments moments) {
        return "%6d  %s  rank %3d  %-16s  %s, by %s: %,d %s%s"
                .formatted(
                        run.id(),
                        moments.say(run.at().toInstant()),
                        run.rank(),
                        run.source(),
                        run.what(),
                        run.who(),
                        run.reports(),
                        run.reports() == 1 ? "report" : "reports",
                        run.undoneBy() == null ? "" : " (taken back by run " + run.undoneBy() + ")");
    }
}
