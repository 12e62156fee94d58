package remontada;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;
import remontada.platform.Database;

/// Results, entered by an operator: they go before what any source says.
@Command(
        name = "result",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Set a match's result, or clear it. No source overwrites it; undo lets the sources speak again.")
final class ResultCommand {
    private static final String MATCH =
            "The match: home-v-away, after as much of competition/season/day/ as it takes to tell it, such as"
                    + " champions-league/2022-23/real-madrid-v-liverpool.";

    @Command(description = "Set a result, home goals first.", mixinStandardHelpOptions = true)
    int set(
            @Mixin OperatorsWord word,
            @Parameters(paramLabel = "MATCH", description = MATCH) String match,
            @Parameters(paramLabel = "SCORE", description = "After 90 minutes, such as 3-1; - for a walkover.")
                    String score,
            @Option(names = "--half-time", paramLabel = "SCORE") @Nullable String halfTime,
            @Option(
                            names = "--extra-time",
                            paramLabel = "SCORE",
                            description = "After 120 minutes, the first 90 included.")
                    @Nullable
                    String extraTime,
            @Option(names = "--penalties", paramLabel = "SCORE", description = "The shoot-out alone.") @Nullable
                    String penalties,
            @Option(
                            names = "--status",
                            defaultValue = "played",
                            description =
                                    "played, awarded, walkover or abandoned (and the score stands); default played.")
                    String status,
            @Option(names = "--on-pitch", paramLabel = "SCORE", description = "When play ended, where it was awarded.")
                    @Nullable
                    String onPitch,
            @Option(names = "--note", description = "A word on it.") @Nullable String note) {
        var result = Scores.checked(
                status,
                new Result(
                        score.equals("-") ? null : Scores.score(score),
                        scoreOrNull(halfTime),
                        scoreOrNull(extraTime),
                        scoreOrNull(penalties),
                        scoreOrNull(onPitch)));
        return word.write(
                "result set " + match + " " + score + said(" --half-time=", halfTime)
                        + said(" --extra-time=", extraTime) + said(" --penalties=", penalties)
                        + (status.equals("played") ? "" : " --status=" + status) + said(" --on-pitch=", onPitch),
                database ->
                        List.of(new Word(found(database, match, result), false, Said.outcome(status, result, note))));
    }

    @Command(
            description = "Say that a match has no result: whatever sources say, it is still to be played.",
            mixinStandardHelpOptions = true)
    int clear(@Mixin OperatorsWord word, @Parameters(paramLabel = "MATCH", description = MATCH) String match) {
        return word.write(
                "result clear " + match,
                database -> List.of(new Word(
                        new MatchFinder(database.sql()).find(match), false, Said.outcome("scheduled", null, null))));
    }

    /// @throws IllegalArgumentException when its result has parts that are kept for matches of ties alone
    private static KnownMatch found(Database database, String match, Result result) {
        var found = new MatchFinder(database.sql()).find(match);
        if (!found.ofTie() && (result.extraTime() != null || result.penalties() != null)) {
            throw new IllegalArgumentException(found.address()
                    + " is of no tie, and only of those are extra time and shoot-outs kept: give the last score alone");
        }
        return found;
    }

    private static String said(String option, @Nullable String value) {
        return value == null ? "" : option + value;
    }

    private static @Nullable Score scoreOrNull(@Nullable String text) {
        return text == null ? null : Scores.score(text);
    }
}
