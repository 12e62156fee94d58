package remontada;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.intake.sync.Outcome;
import remontada.intake.web.WebSource;
import remontada.platform.Database;

/// Asks the sources on the web, once.
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description =
                "Ask the sources on the web once and take in what is new. Where a site follows them (serve --sync), it"
                        + " is told to ask at once instead.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every source answered", "1:one failed", "2:wrong settings"})
final class SyncCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    @Mixin
    private Config config = new Config();

    @Option(names = "--anyway", description = "Take in also what check will say that it can't be.")
    private boolean anyway;

    @Override
    public Integer call() {
        config.check();
        Following.sources(config);
        return new Desk(config, line -> {}).onSiteOrNew(this::sync);
    }

    private int sync(Database database) {
        try (var following = new Following(config, database, anyway);
                var turn = following.turn()) {
            if (turn.isOurs()) {
                return askAll(following);
            }
            following
                    .memory()
                    .askAtOnce(following.sources().stream().map(WebSource::name).toList());
            System.out.println("A site follows the sources already; it asks them within seconds");
            return DONE;
        } catch (SQLException e) {
            throw new IllegalStateException("The database can't be asked whether a site follows the sources", e);
        }
    }

    private static int askAll(Following following) {
        int failed = 0;
        for (var source : following.sources()) {
            var outcome = following.sync().ask(source);
            tell(source.name(), outcome);
            failed += outcome instanceof Outcome.Failed ? 1 : 0;
        }
        return failed == 0 ? DONE : FAILED;
    }

    private static void tell(String source, Outcome outcome) {
        switch (outcome) {
            case Outcome.Unchanged unchanged -> System.out.println(source + ": nothing new");
            case Outcome.Failed(var reason) -> System.out.println(source + ": failed. " + reason);
            case Outcome.Applied(var taken, var refused) -> {
                refused.forEach(refusal ->
                        System.out.println(source + ": refused, " + refusal.reason() + ": " + refusal.text()));
                taken.refused().forEach(System.out::println);
                taken.differing().forEach(System.out::println);
                taken.unknown().forEach(System.out::println);
                taken.files().forEach(System.out::println);
                taken.written().changes().forEach(System.out::println);
                System.out.println(
                        taken.written().isRun()
                                ? "%1$s: written as run %2$d; take it back with: undo %2$d"
                                        .formatted(source, taken.written().run())
                                : source + ": nothing that it did not say before, so nothing was written");
            }
        }
    }
}
