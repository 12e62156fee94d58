package remontada;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import remontada.intake.ledger.Waiting;

/// Lists what waits for a name.
@Command(
        name = "pending",
        mixinStandardHelpOptions = true,
        description =
                "List the names that name nothing here yet, with the nearest known ones. Their matches are applied as"
                        + " soon as the name is added: club alias, or club add.")
final class PendingCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Override
    public Integer call() {
        return new Desk(config, line -> {}).onWhatIsLoaded(database -> {
            var names = new Waiting(database.sql()).names();
            names.forEach(System.out::println);
            System.out.println(
                    names.isEmpty()
                            ? "Nothing waits"
                            : names.size() == 1 ? "1 name waits" : names.size() + " names wait");
            return 0;
        });
    }
}
