package remontada;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.chance.Model;
import remontada.chance.Ratings;
import remontada.intake.ledger.Checking;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.Written;
import remontada.platform.Database;
import remontada.platform.SiteDay;

/// What the commands that change facts have in common: they show what they will change, ask, write, and say how to
/// take it back.
final class Operator {
    /// What ended, for whoever calls the command.
    private static final int DONE = 0;

    private static final int NOT_DONE = 1;

    @Mixin
    Config config = new Config();

    @Option(names = "--yes", description = "Write without asking.")
    boolean yes;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    boolean dryRun;

    int undo(int id, boolean anyway) {
        return onSite(database -> {
            var ledger = new Ledger(database.unhurried());
            var checking = new Checking(today(), !anyway);
            return confirmed(database, ledger.undo(id, checking, false), () -> ledger.undo(id, checking, true));
        });
    }

    /// Shows, asks and writes.
    int confirmed(Database database, Written would, Supplier<Written> writing) {
        show(would);
        return declined().orElseGet(() -> written(database, writing));
    }

    /// What a command ends with where nothing is to be written: that was only tried out, or the answer was no.
    Optional<Integer> declined() {
        if (dryRun) {
            System.out.println("Nothing was written (--dry-run)");
            return Optional.of(DONE);
        }
        if (!yes && !asked()) {
            System.out.println("Nothing was written");
            return Optional.of(NOT_DONE);
        }
        return Optional.empty();
    }

    private static int written(Database database, Supplier<Written> writing) {
        var written = writing.get();
        bringRatingsUpToDate(database);
        System.out.println("Written as run " + written.run() + "; take it back with: undo " + written.run());
        return DONE;
    }

    /// The site's own day.
    LocalDate today() {
        return new SiteDay(Clock.system(config.zone()), config.on()).today();
    }

    /// The latest day of which a source can tell results, also where the site's own day is an earlier one.
    static LocalDate latestDay(Config config) {
        var real = LocalDate.now(Clock.system(config.zone()));
        return config.on().filter(real::isBefore).orElse(real);
    }

    int onSite(ToIntFunction<Database> work) {
        return new Desk(config, line -> {}).onSite(work);
    }

    /// On a new database too.
    int onSiteOrNew(ToIntFunction<Database> work) {
        return new Desk(config, line -> {}).onSiteOrNew(work);
    }

    static void bringRatingsUpToDate(Database database) {
        try {
            new Ratings(database.sql(), database.unhurried(), Model.shipped()).bringUpToDate();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "It was written, but the ratings could not be brought up to date; the next start does it", e);
        }
    }

    private static void show(Written would) {
        would.others().forEach(System.out::println);
        would.changes().forEach(System.out::println);
        would.news().forEach(System.out::println);
        var more = would.changed() - would.changes().size();
        if (more > 0) {
            System.out.println("and " + more + " more");
        }
        would.cannotBe().forEach(finding -> System.out.println("can't be " + finding.inShort()));
        if (would.changed() == 0 && would.news().isEmpty()) {
            System.out.println(would.others().isEmpty() ? "No match changes by it" : "Nothing else changes by it");
        }
    }

    private static boolean asked() {
        System.out.print("Write this? [y/N] ");
        System.out.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().matches("(?i)y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException("The answer could not be read; answer beforehand with --yes", e);
        }
    }
}
