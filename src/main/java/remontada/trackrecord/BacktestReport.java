package remontada.trackrecord;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.chance.Model;
import remontada.chance.ResultQueries;
import remontada.trackrecord.Backtest.Field;
import remontada.trackrecord.BacktestResult.AtMoment;

/// `remontada backtest`: the whole track record in print, and in a file for the site.
public final class BacktestReport {
    private static final int PERCENT = 100;

    private final Backtest backtest;
    private final Consumer<String> console;

    public BacktestReport(DSLContext sql, Consumer<String> console) {
        this.backtest = new Backtest(Model.shipped(), new ResultQueries(sql).history(), new PastTieQueries(sql).ties());
        this.console = console;
    }

    /// @param file where to write it down
    public void run(LocalDate day, Path file) {
        try {
            var result = result(day, looks(file) + 1);
            print(result);
            Files.writeString(file, result.json());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
        console.accept("Written to " + file);
    }

    private BacktestResult result(LocalDate day, int looks) {
        return new BacktestResult(
                day,
                looks,
                Stream.of(Field.values()).map(backtest::judge).toList(),
                backtest.inSampleByFirstLeg(),
                backtest.afterFirstLegOfAll());
    }

    private static int looks(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var json = Files.newInputStream(file)) {
            return BacktestResult.read(json).looks();
        }
    }

    private void print(BacktestResult result) {
        for (var field : result.fields()) {
            console.accept(field.field().label());
            console.accept(String.format(
                    ROOT,
                    "  %-22s %-27s %5s %9s %7s %12s %9s  %s",
                    "",
                    "",
                    "ties",
                    "log loss",
                    "Brier",
                    "calibration",
                    "sharpness",
                    "model less yardstick: log loss, Brier (95%)"));
            field.moments().forEach(this::print);
            if (field.field() == Field.TEST) {
                field.moments().forEach(this::printBins);
            }
        }
        console.accept(line("all, first-leg score", "in sample", result.byFirstLegAlone()));
        console.accept(line("the same ties", "model", result.modelOnTheSame()));
        console.accept("The test ties have been looked at " + result.looks() + " times.");
    }

    private void print(AtMoment at) {
        console.accept(line(at.moment().label(), "model", at.model()));
        at.rivals()
                .forEach(rival -> console.accept(line("", rival.yardstick().label(), rival.record()) + "  "
                        + interval(rival.logLoss()) + ", " + interval(rival.brier())));
    }

    private void printBins(AtMoment at) {
        console.accept("  " + at.moment().label());
        at.model()
                .bins()
                .forEach(bin -> console.accept(String.format(
                        ROOT,
                        "    %3d to %3d %%: %4d ties, chance %4.1f %%, went through %4.1f %% (%.1f to %.1f)",
                        bin.from(),
                        bin.to(),
                        bin.ties(),
                        PERCENT * bin.meanChance(),
                        PERCENT * bin.wentThrough(),
                        PERCENT * bin.low(),
                        PERCENT * bin.high())));
    }

    private static String line(String label, String who, TrackRecord record) {
        return String.format(
                ROOT,
                "  %-22s %-27s %5d %9.4f %7.4f %5.3f (%.3f) %9.3f",
                label,
                who,
                record.ties(),
                record.logLoss(),
                record.brier(),
                record.calibrationError(),
                record.calibrationByChance(),
                record.sharpness());
    }

    private static String interval(Bootstrap of) {
        return String.format(ROOT, "%+.4f (%+.4f to %+.4f)", of.difference(), of.low(), of.high());
    }
}
