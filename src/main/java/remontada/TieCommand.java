package remontada;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.football.Season;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.Fixtures;
import remontada.intake.ledger.Fixtures.Fixture;

/// Ties, entered by an operator.
@Command(
        name = "tie",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Enter a tie that was drawn.")
final class TieCommand {
    @Command(description = "Add a tie with its legs, first-leg host first.", mixinStandardHelpOptions = true)
    int draw(
            @Mixin OperatorsWord word,
            @Parameters(paramLabel = "COMPETITION", description = "As in its address.") String competition,
            @Parameters(paramLabel = "SEASON", description = "Such as 2026-27.") String season,
            @Parameters(paramLabel = "STAGE", description = "Such as round-of-16.") String stage,
            @Parameters(paramLabel = "HOST-v-VISITOR", description = "The clubs as in their addresses.") String pair,
            @Parameters(paramLabel = "DAY", description = "Of the first leg, or of the only match.") LocalDate first,
            @Parameters(paramLabel = "DAY", arity = "0..1", description = "Of the second leg.") @Nullable
                    LocalDate second,
            @Option(names = "--known", description = "The day of the draw.") @Nullable LocalDate known) {
        if (second != null && !second.isAfter(first)) {
            throw new IllegalArgumentException("The second leg comes after the first");
        }
        var clubs = FixtureCommand.clubs(pair);
        var year = Season.parse(season);
        return word.write("tie draw %s %s %s %s".formatted(competition, season, stage, pair), database -> {
            var fixtures = new Fixtures(database.sql(), word.anyway());
            var legs = new ArrayList<Word>();
            legs.add(fixtures.add(
                    new Fixture(competition, year, stage, clubs[0], clubs[1], first, null, null, null, 1, known)));
            if (second != null) {
                legs.add(fixtures.add(
                        new Fixture(competition, year, stage, clubs[1], clubs[0], second, null, null, null, 2, known)));
            }
            return legs;
        });
    }
}
