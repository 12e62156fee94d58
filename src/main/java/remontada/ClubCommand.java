package remontada;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.intake.ledger.ClubChange;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.NewRun;

/// Clubs and spellings of their names, added by an operator.
@Command(
        name = "club",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Add a club, or a spelling of a club's name. Matches that waited for it are applied at once.")
final class ClubCommand {
    @Command(description = "Add a club.", mixinStandardHelpOptions = true)
    int add(
            @Mixin Operator operator,
            @Parameters(paramLabel = "CLUB", description = "Its address, such as new-town.") String club,
            @Parameters(paramLabel = "NAME", description = "Its name.") String name,
            @Option(names = "--country", required = true, description = "Its association, such as ESP.")
                    String country) {
        return write(operator, "club add " + club, new ClubChange(ClubChange.Kind.ADD, club, name, country));
    }

    @Command(description = "Add a spelling of a club's name.", mixinStandardHelpOptions = true)
    int alias(
            @Mixin Operator operator,
            @Parameters(paramLabel = "CLUB", description = "As in its address.") String club,
            @Parameters(paramLabel = "SPELLING", description = "As a source writes it.") String spelling,
            @Option(
                            names = "--country",
                            description = "Where it holds, such as ESP, when it names another club elsewhere.")
                    @Nullable
                    String country) {
        return write(
                operator,
                "club alias %s '%s'".formatted(club, spelling),
                new ClubChange(ClubChange.Kind.ALIAS, club, spelling, country));
    }

    private static int write(Operator operator, String what, ClubChange change) {
        return operator.onSite(database -> {
            var ledger = new Ledger(database.unhurried());
            var run = NewRun.operator(what);
            return operator.confirmed(
                    database,
                    ledger.rehearse(run, change).written(),
                    () -> ledger.write(run, change).written());
        });
    }
}
