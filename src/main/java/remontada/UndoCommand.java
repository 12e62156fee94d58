package remontada;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a run back.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description =
                "Take a run back: what it said no longer counts, and every match is what the others say. An undo can"
                        + " be taken back too.")
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private Operator operator = new Operator();

    @Parameters(paramLabel = "ID", description = "The run, as listed by: runs.")
    private int id;

    @Option(names = "--anyway", description = "Take it back also where check will say that what is left can't be.")
    private boolean anyway;

    @Override
    public Integer call() {
        return operator.undo(id, anyway);
    }
}
