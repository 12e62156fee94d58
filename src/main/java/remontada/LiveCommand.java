package remontada;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.live.LiveBoard;
import remontada.intake.live.LiveRules;
import remontada.intake.live.Standing;
import remontada.live.Period;

/// How a match stands that is on, told by an operator. It is no result: that is set when the match is over.
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Tell how a match stands that is on. It holds for five minutes: say it again while it is so.")
final class LiveCommand {
    private static final String MATCH =
            "home-v-away, after as much of competition/season/day/ as it takes to tell it, such as"
                    + " champions-league/2022-23/real-madrid-v-liverpool.";

    @Command(description = "Say how it stands, home goals first.", mixinStandardHelpOptions = true)
    int set(
            @Mixin Operator operator,
            @Option(names = "--match", required = true, paramLabel = "MATCH", description = MATCH) String match,
            @Option(
                            names = "--score",
                            required = true,
                            paramLabel = "SCORE",
                            description = "Such as 2-0; extra time included, a shoot-out excluded.")
                    String score,
            @Option(names = "--minute", paramLabel = "N", description = "That is being played, such as 63 or 45+2.")
                    @Nullable
                    String minute,
            @Option(
                            names = "--period",
                            paramLabel = "PERIOD",
                            description = "on, half-time, extra-time, penalties or abandoned; default on.")
                    @Nullable
                    String period,
            @Option(names = "--penalties", paramLabel = "SCORE", description = "The shoot-out so far.") @Nullable
                    String penalties) {
        var clock = minute == null ? new String[0] : clock(minute);
        var said =
                Optional.ofNullable(period).map(Period::parse).orElse(penalties == null ? Period.ON : Period.PENALTIES);
        var standing = new Standing(
                said.slug(),
                clock.length == 0 ? null : Integer.valueOf(clock[0]),
                clock.length < 2 ? null : Integer.valueOf(clock[1]),
                Scores.score(score),
                penalties == null ? null : Scores.score(penalties));
        return operator.onSite(database -> {
            var found = new MatchFinder(database.sql()).find(match);
            requireThatItMayBeOn(found, operator.today());
            new LiveRules(database.sql()).require(found, standing);
            System.out.println(found.address() + " stands at " + score);
            return operator.declined().orElseGet(() -> {
                new LiveBoard(database.sql(), Clock.systemUTC(), "by-hand").set(found, standing);
                return 0;
            });
        });
    }

    private static void requireThatItMayBeOn(KnownMatch match, LocalDate today) {
        if (match.isOver()) {
            throw new IllegalArgumentException(
                    match.address() + " has a result; mend it with: result set " + match.address() + " SCORE");
        }
        if (match.day().isAfter(today.plusDays(1)) || match.day().isBefore(today.minusDays(1))) {
            throw new IllegalArgumentException(match.address()
                    + (match.day().isAfter(today) ? " is still to come" : " is past")
                    + "; correct its day with: fixture move " + match.address() + " DATE");
        }
    }

    @Command(description = "Take it back, or say that the match is not on any more.", mixinStandardHelpOptions = true)
    int end(
            @Mixin Operator operator,
            @Option(names = "--match", required = true, paramLabel = "MATCH", description = MATCH) String match) {
        return operator.onSite(database -> {
            var found = new MatchFinder(database.sql()).find(match);
            System.out.println("It is said no more that " + found.address() + " is on");
            return operator.declined().orElseGet(() -> {
                if (!new LiveBoard(database.sql(), Clock.systemUTC(), "by-hand").end(found)) {
                    System.out.println("It was not on; nothing changed");
                }
                return 0;
            });
        });
    }

    private static String[] clock(String minute) {
        if (!minute.matches("\\d{1,3}(\\+\\d{1,2})?")) {
            throw new IllegalArgumentException("--minute must be such as 63 or 45+2, not '" + minute + "'");
        }
        return minute.split("\\+");
    }
}
