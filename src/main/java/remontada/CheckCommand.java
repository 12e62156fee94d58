package remontada;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import remontada.intake.DataReport;
import remontada.intake.ShippedHistory;
import remontada.intake.check.HistoryCheck;
import remontada.platform.SiteDay;

/// Proves what is loaded consistent.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prove what is loaded consistent: legs, winners, goals, days and names; and say what is missing"
                + " and which sources have gone quiet. Changes nothing, beside a running site too; fails when"
                + " something cannot be.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Override
    public Integer call() {
        return new Desk(config, System.out::println).onWhatIsLoaded(database -> {
            var today = new SiteDay(Clock.system(config.zone()), config.on()).today();
            System.out.println(new ShippedHistory(database).edition());
            new DataReport(database.sql()).lines(today, Instant.now()).forEach(System.out::println);
            var history = new HistoryCheck(database.sql(), today);
            var findings = history.findings();
            findings.forEach(System.out::println);
            System.out.println(history.extent() + ": " + verdict(findings.size()));
            return findings.isEmpty() ? 0 : 1;
        });
    }

    static String verdict(int findings) {
        return switch (findings) {
            case 0 -> "all consistent";
            case 1 -> "1 finding";
            default -> findings + " findings";
        };
    }
}
