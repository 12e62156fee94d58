package remontada;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.intake.NewsFile;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.Nearest;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.NewsByHand;
import remontada.news.NewReport;
import remontada.news.NewsQueries;
import remontada.news.TeamNews.Kind;
import remontada.platform.Database;
import remontada.platform.SiteDay;

/// Team news, entered by an operator.
@Command(
        name = "news",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Add, list or take back team news: who is out, doubtful, back, suspended, or missed a penalty. Each"
                        + " change is a run, which undo takes back.")
final class NewsCommand {
    /// How long a report is shown unless told otherwise.
    private static final int DAYS_CURRENT = 7;

    @Command(description = "Add a report, or give one other words.", mixinStandardHelpOptions = true)
    int add(
            @Mixin Operator operator,
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
        var reported = day == null ? today(operator.config) : day;
        var current = until == null ? reported.plusDays(DAYS_CURRENT) : until;
        return write(
                operator,
                "news add --club " + club,
                (sql, news) -> NewsByHand.saying(List.of(new NewReport(
                        present(sql, news, club), player, Kind.parse(kind), words, source, reported, current))));
    }

    @Command(
            name = "import",
            description = "Add the reports of a CSV file, all of them or none.",
            mixinStandardHelpOptions = true)
    int read(
            @Mixin Operator operator,
            @Parameters(
                            paramLabel = "FILE",
                            description = "Columns: club,player,kind,words,source,reported_on,current_to.")
                    Path file) {
        return operator.onSite(database -> {
            try {
                var reports = new NewsFile(database.sql()).read(file);
                return write(operator, database, "news import " + file.getFileName(), NewsByHand.saying(reports));
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
        return new Desk(config, line -> {}).onWhatIsLoaded(database -> {
            var news = new NewsQueries(database.sql());
            news.all(news.clubId(present(database.sql(), news, club)))
                    .forEach(report -> System.out.printf(
                            "%s  until %s: %s (%s)%n",
                            report.name(), report.currentTo(), report.words(), report.source()));
            return 0;
        });
    }

    @Command(description = "Take a report back.", mixinStandardHelpOptions = true)
    int remove(
            @Mixin Operator operator,
            @Parameters(
                            paramLabel = "REPORT",
                            description = "As listed, such as liverpool/2023-03-11/missed-penalty/mohamed-salah.")
                    String name) {
        return write(operator, "news remove " + name, (sql, news) -> {
            var club = name.replaceFirst("/.*", "");
            present(sql, news, club);
            return NewsByHand.takingBack(club, news.named(name));
        });
    }

    private static int write(Operator operator, String what, BiFunction<DSLContext, NewsQueries, NewsByHand> words) {
        return operator.onSite(database ->
                write(operator, database, what, words.apply(database.sql(), new NewsQueries(database.sql()))));
    }

    /// The present address of a club.
    ///
    /// @throws IllegalArgumentException with those spelled most like it, when there is none
    private static String present(DSLContext sql, NewsQueries news, String club) {
        return news.findClub(club).orElseThrow(() -> new IllegalArgumentException(new Nearest(sql).noClub(club)));
    }

    private static int write(Operator operator, Database database, String what, NewsByHand words) {
        var ledger = new Ledger(database.unhurried());
        var run = NewRun.operator(what);
        var would = ledger.rehearse(run, words).written();
        if (would.news().isEmpty()) {
            System.out.println("All of it is there already; nothing changed");
            return 0;
        }
        return operator.confirmed(
                database, would, () -> ledger.write(run, words, would).written());
    }

    private static LocalDate today(Config config) {
        return new SiteDay(Clock.system(config.zone()), config.on()).today();
    }
}
