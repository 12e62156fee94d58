package remontada;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.SourceRank;

/// How far sources are believed in one thing, where that differs from their rank in general.
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Say how far a source is believed in one thing: result, half-time, goals, day, kick-off, ground or"
                        + " round. Its rank in general is given where it is imported or followed; the edition that"
                        + " ships has 10, an operator 100.")
final class RankCommand {
    private static final String SOURCE = "As listed by: rank list.";
    private static final String FIELD = "result, half-time, goals, day, kick-off, ground or round.";

    @Command(description = "Give a source a rank of its own in one thing.", mixinStandardHelpOptions = true)
    int set(
            @Mixin Operator operator,
            @Parameters(paramLabel = "SOURCE", description = SOURCE) String source,
            @Parameters(paramLabel = "FIELD", description = FIELD) String field,
            @Parameters(paramLabel = "RANK", description = "0 to 99; the higher is believed.") int rank) {
        return write(operator, "rank set %s %s %d".formatted(source, field, rank), source, field, rank);
    }

    @Command(description = "Believe a source in one thing as in general again.", mixinStandardHelpOptions = true)
    int clear(
            @Mixin Operator operator,
            @Parameters(paramLabel = "SOURCE", description = SOURCE) String source,
            @Parameters(paramLabel = "FIELD", description = FIELD) String field) {
        return write(operator, "rank clear %s %s".formatted(source, field), source, field, null);
    }

    @Command(description = "List all sources with their ranks.", mixinStandardHelpOptions = true)
    int list(@Mixin Config config) {
        return new Desk(config, line -> {}).onWhatIsLoaded(database -> {
            new Ledger(database.unhurried()).ranks().forEach(System.out::println);
            return 0;
        });
    }

    private static int write(Operator operator, String what, String source, String field, @Nullable Integer rank) {
        var said = new SourceRank(source, field, rank);
        return operator.onSite(database -> {
            var ledger = new Ledger(database.unhurried());
            var run = NewRun.operator(what);
            return operator.confirmed(
                    database,
                    ledger.rehearse(run, said).written(),
                    () -> ledger.write(run, said).written());
        });
    }
}
