package remontada.chance;

import static java.util.Locale.ROOT;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.chance.Backtest.AtMoment;
import remontada.chance.Backtest.Field;

/// `remontada backtest`: the whole track record in print.
public final class BacktestReport {
    private static final int PERCENT = 100;

    private final Backtest backtest;

    public BacktestReport(DSLContext sql) {
        this(sql, Model.shipped());
    }

    BacktestReport(DSLContext sql, Model model) {
        var results = new ResultQueries(sql);
        this.backtest = new Backtest(model, results.history(), results.ties());
    }

    /// @param test whether to show the ties that nothing may be chosen by
    public void print(boolean test, Consumer<String> console) {
        for (var field : Field.values()) {
            if (field != Field.TEST || test) {
                console.accept(field.label());
                console.accept(String.format(
                        ROOT,
                        "  %-26s %-26s %5s %9s %7s %11s %9s  %s",
                        "",
                        "",
                        "ties",
                        "log loss",
                        "Brier",
                        "calibration",
                        "sharpness",
                        "model less yardstick: log loss, Brier (95 %)"));
                backtest.judge(field).forEach(at -> print(at, field == Field.TEST, console));
            }
        }
        print("first-leg score alone, every round, in sample", backtest.inSampleByFirstLeg(), console);
        print("the model on the same ties", backtest.afterFirstLegOfAll(), console);
    }

    private static void print(AtMoment at, boolean bins, Consumer<String> console) {
        console.accept(line(at.moment().label(), "model", at.model()));
        at.yardsticks()
                .forEach((yardstick, record) -> console.accept(line("", yardstick.label(), record) + "  "
                        + interval(at.logLoss().get(yardstick)) + ", "
                        + interval(at.brier().get(yardstick))));
        if (bins) {
            at.model()
                    .bins()
                    .forEach(bin -> console.accept(String.format(
                            ROOT,
                            "      %3d to %3d %%: %4d ties, chance %4.1f %%, went through %4.1f %% (%.1f to %.1f)",
                            bin.from(),
                            bin.to(),
                            bin.ties(),
                            PERCENT * bin.meanChance(),
                            PERCENT * bin.wentThrough(),
                            PERCENT * bin.low(),
                            PERCENT * bin.high())));
        }
    }

    private static void print(String label, TrackRecord record, Consumer<String> console) {
        console.accept(line(label, "", record));
    }

    private static String line(String label, String who, TrackRecord record) {
        return String.format(
                ROOT,
                "  %-26s %-26s %5d %9.4f %7.4f %11.4f %9.3f",
                label,
                who,
                record.ties(),
                record.logLoss(),
                record.brier(),
                record.calibrationError(),
                record.sharpness());
    }

    private static String interval(@Nullable Bootstrap difference) {
        return difference == null
                ? ""
                : String.format(
                        ROOT, "%+.4f (%+.4f to %+.4f)", difference.difference(), difference.low(), difference.high());
    }
}
