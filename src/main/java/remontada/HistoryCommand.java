package remontada;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import remontada.intake.ledger.MatchFinder;
import remontada.matches.MatchHistory.Report;
import remontada.matches.MatchHistory.Score;
import remontada.matches.MatchHistoryQueries;

/// Tells where a match's values come from.
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "List who said what of a match when, the latest first; * marks the values that stand.")
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Parameters(
            paramLabel = "MATCH",
            description = "Such as champions-league/2022-23/2023-03-15/real-madrid-v-liverpool.")
    private String match = "";

    @Override
    public Integer call() {
        return new Desk(config, line -> {}).onWhatIsLoaded(database -> {
            var found = new MatchFinder(database.sql()).findEver(match);
            var history = new MatchHistoryQueries(database.sql())
                    .find(found.competition(), found.season(), found.day(), found.home(), found.away(), LocalDate.MAX)
                    .orElseThrow();
            System.out.println(history.path());
            var moments = new Moments(config.zone());
            history.reports().forEach(report -> System.out.println(line(report, moments)));
            return 0;
        });
    }

    private static String line(Report report, Moments moments) {
        return "%6d  %s  %s, rank %d, %s%s%s: %s"
                .formatted(
                        report.run(),
                        moments.say(report.at()),
                        report.source(),
                        report.rank(),
                        report.place(),
                        report.line() == 0 ? "" : ", line " + report.line(),
                        report.stands() ? "" : " (no longer counts)",
                        said(report));
    }

    private static String said(Report report) {
        var said = report.said();
        return Stream.of(
                        word(report, "day", said.day()),
                        word(report, "kick-off", said.kickOff()),
                        word(report, "round", said.round()),
                        word(
                                report,
                                "result",
                                said.score() == null ? said.status() : score(said.score()) + " " + said.status()),
                        word(report, "half-time", score(said.halfTime())),
                        word(report, "extra-time", score(said.extraTime())),
                        word(report, "penalties", score(said.penalties())),
                        word(report, "goals", said.goals()),
                        word(report, "ground", said.venue()),
                        word(report, "note", said.note()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String word(Report report, String name, @Nullable Object value) {
        return value == null ? "" : name + " " + value + (report.won().contains(name) ? "*" : "");
    }

    private static @Nullable String score(@Nullable Score score) {
        return score == null ? null : score.home() + "-" + score.away();
    }
}
