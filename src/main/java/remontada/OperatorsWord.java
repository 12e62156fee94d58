package remontada;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.intake.ledger.ByHand;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.Checking;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.NewRun;
import remontada.platform.Database;

/// What the commands have in common by which an operator says something of matches: what can't be is refused, by the
/// rules that `check` knows.
final class OperatorsWord {
    @Mixin
    private Operator operator = new Operator();

    @Option(
            names = "--anyway",
            description = "Write it also where check will say that it can't be: football has had its oddities.")
    private boolean anyway;

    /// Whether it is to be written also where it can't be.
    boolean anyway() {
        return anyway;
    }

    /// The site's own day.
    LocalDate today() {
        return operator.today();
    }

    /// Shows what it changes, asks and writes it.
    int write(String what, Function<Database, List<Word>> words) {
        return operator.onSite(database -> {
            var said = new ByHand(words.apply(database), new Checking(operator.today(), !anyway));
            var ledger = new Ledger(database.unhurried());
            var run = NewRun.operator(what);
            var shown = ledger.rehearse(run, said).written();
            if (!shown.isRun()) {
                System.out.println("All of it was said before, nothing was written");
                return 0;
            }
            return operator.confirmed(
                    database, shown, () -> ledger.write(run, said, shown).written());
        });
    }
}
