package remontada;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.intake.NewsFile;
import remontada.news.NewReport;
import remontada.news.NewsQueries;
import remontada.news.TeamNews.Kind;
import remontada.platform.SiteDay;

/// Team news, entered by an operator.
@Command(
        name = "news",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Add, list or take back team news: who is out, doubtful, back, suspended, or missed a penalty.")
final class NewsCommand {
    /// How long a report is shown unless told otherwise.
    private static final int DAYS_CURRENT = 7;

    @Command(description = "Add a report.", mixinStandardHelpOptions = true)
    int add(
            @Mixin Config config,
            @Option(names = "--club", required = true, description = "The club, as in its page's address.") String club,
            @Option(names = "--player", description = "The player; only a note can be without.") @Nullable
                    String player,
            @Option(
                            names = "--kind",
                            required = true,
                            description = "out, doubtful, back, suspended, missed-penalty or note.")
                    String kind,
            @Option(names = "--words", required = true, description = "What was reported, up to 300 characters.")
                    String words,
            @Option(names = "--source", required = true, description = "Where, an http(s) address.") URI source,
            @Option(names = "--day", description = "The day it became known; today unless given.") @Nullable
                    LocalDate day,
            @Option(names = "--until", description = "The last day it is shown; a week later unless given.") @Nullable
                    LocalDate until) {
        var reported = day == null ? today(config) : day;
        var current = until == null ? reported.plusDays(DAYS_CURRENT) : until;
        return new Desk(config, line -> {}).on(sql -> {
            var news = new NewsQueries(sql);
            var report = new NewReport(news.clubId(club), player, Kind.parse(kind), words, source, reported, current);
            System.out.println(news.add(report)
                    .map(id -> "Added as " + id + ", shown from " + reported + " to " + current)
                    .orElse("The same report is there already; nothing changed"));
            return 0;
        });
    }

    @Command(
            name = "import",
            description = "Add the reports of a CSV file, all of them or none.",
            mixinStandardHelpOptions = true)
    int read(
            @Mixin Config config,
            @Parameters(
                            paramLabel = "FILE",
                            description = "Columns: club,player,kind,words,source,reported_on,current_to.")
                    Path file) {
        return new Desk(config, line -> {}).on(sql -> {
            try {
                System.out.println(new NewsFile(sql).read(file));
                return 0;
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "Could not read " + file + ": it must be a file that is there, readable and in UTF-8");
            }
        });
    }

    @Command(description = "List the reports of a club.", mixinStandardHelpOptions = true)
    int list(
            @Mixin Config config,
            @Option(names = "--club", required = true, description = "The club, as in its page's address.")
                    String club) {
        return new Desk(config, line -> {}).on(sql -> {
            var news = new NewsQueries(sql);
            news.all(news.clubId(club))
                    .forEach(report -> System.out.printf(
                            "%6d  %s to %s  %-14s  %s: %s (%s)%n",
                            report.id(),
                            report.reportedOn(),
                            report.currentTo(),
                            report.kind().slug(),
                            report.player(),
                            report.words(),
                            report.source()));
            return 0;
        });
    }

    @Command(description = "Take a report back.", mixinStandardHelpOptions = true)
    int remove(@Mixin Config config, @Parameters(paramLabel = "ID", description = "As listed.") int id) {
        return new Desk(config, line -> {}).on(sql -> {
            if (!new NewsQueries(sql).remove(id)) {
                throw new IllegalArgumentException(
                        "There is no report " + id + "; list them with news list --club CLUB");
            }
            System.out.println("Removed " + id);
            return 0;
        });
    }

    private static LocalDate today(Config config) {
        return new SiteDay(Clock.system(config.zone()), config.on()).today();
    }
}
