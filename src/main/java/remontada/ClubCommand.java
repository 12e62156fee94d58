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
        description =
                "Add a club or a spelling of a club's name, rename a club, or make two rows that are one club one."
                        + " Matches that waited for a name are applied at once.")
final class ClubCommand {
    @Command(description = "Add a club.", mixinStandardHelpOptions = true)
    int add(
            @Mixin Operator operator,
            @Parameters(paramLabel = "CLUB", description = "Its address, such as new-town.") String club,
            @Parameters(paramLabel = "NAME", description = "Its name.") String name,
            @Option(names = "--country", required = true, description = "Its association, such as ESP.")
                    String country) {
        return write(operator, "club add " + club, ClubChange.add(club, name, country));
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
                operator, "club alias %s '%s'".formatted(club, spelling), ClubChange.alias(club, spelling, country));
    }

    @Command(
            description =
                    "Give a club another name or address, everywhere and for matches long played too. Its old name"
                        + " goes on naming it, its old address redirects. In lists stands its short name: it becomes"
                        + " the new name where it was the old one, otherwise --short-name gives it.",
            mixinStandardHelpOptions = true)
    int rename(
            @Mixin Operator operator,
            @Parameters(paramLabel = "CLUB", description = "As in its address.") String club,
            @Option(names = "--name", description = "Its new name.") @Nullable String name,
            @Option(names = "--short-name", description = "Its new short name.") @Nullable String shortName,
            @Option(names = "--slug", description = "Its new address, such as real-madrid.") @Nullable String slug) {
        return write(operator, "club rename " + club, ClubChange.rename(club, name, shortName, slug));
    }

    @Command(
            description =
                    "Make two rows that are one club one: every match, tie, spelling and report of the first follows to"
                            + " the second, and its address redirects there.",
            mixinStandardHelpOptions = true)
    int merge(
            @Mixin Operator operator,
            @Parameters(paramLabel = "FROM", description = "The club that goes, as in its address.") String from,
            @Parameters(paramLabel = "INTO", description = "The club that stays.") String into) {
        return write(operator, "club merge %s %s".formatted(from, into), ClubChange.merge(from, into));
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
