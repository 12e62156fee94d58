package remontada;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.live.LiveBoard;
import remontada.intake.live.Standing;
import remontada.live.Period;
import remontada.platform.SiteDay;

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
            @Mixin Config config,
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
        return new Desk(config, line -> {}).on(sql -> {
            var found = new MatchFinder(sql).find(match);
            if (!found.status().equals("scheduled") && !found.status().equals("postponed")) {
                throw new IllegalArgumentException(
                        found.address() + " has a result; mend it with: result set " + found.address() + " SCORE");
            }
            if (found.day()
                    .isAfter(new SiteDay(Clock.system(config.zone()), config.on())
                            .today()
                            .plusDays(1))) {
                throw new IllegalArgumentException(found.address()
                        + " is still to come; correct its day with: fixture move " + found.address() + " DATE");
            }
            new LiveBoard(sql, Clock.systemUTC(), "by-hand").set(found, standing);
            System.out.println(found.address() + " stands at " + score);
            return 0;
        });
    }

    @Command(description = "Take it back, or say that the match is not on any more.", mixinStandardHelpOptions = true)
    int end(
            @Mixin Config config,
            @Option(names = "--match", required = true, paramLabel = "MATCH", description = MATCH) String match) {
        return new Desk(config, line -> {}).on(sql -> {
            var found = new MatchFinder(sql).find(match);
            var was = new LiveBoard(sql, Clock.systemUTC(), "by-hand").end(found);
            System.out.println(found.address() + (was ? " is not on any more" : " was not on; nothing changed"));
            return 0;
        });
    }

    private static String[] clock(String minute) {
        if (!minute.matches("\\d{1,3}(\\+\\d{1,2})?")) {
            throw new IllegalArgumentException("--minute must be such as 63 or 45+2, not '" + minute + "'");
        }
        return minute.split("\\+");
    }
}
