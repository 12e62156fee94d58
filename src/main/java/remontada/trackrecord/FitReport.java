package remontada.trackrecord;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import remontada.chance.GoalClock;
import remontada.chance.History;
import remontada.chance.Model;
import remontada.chance.Parameter;
import remontada.chance.ResultQueries;
import remontada.trackrecord.Backtest.Field;

/// `remontada fit`: chooses the parameters anew and writes them down, with the day, the training span and the scores
/// on it.
public final class FitReport {
    private final ResultQueries results;
    private final PastTieQueries pastTies;
    private final Consumer<String> console;

    public FitReport(DSLContext sql, Consumer<String> console) {
        this.results = new ResultQueries(sql);
        this.pastTies = new PastTieQueries(sql);
        this.console = console;
    }

    /// @param evaluations how often the whole history may be walked
    public void fit(int evaluations, LocalDate day, Path file) {
        var history = results.history();
        var ties = pastTies.ties();
        var model = new Fit(history, ties).from(Model.shipped(), evaluations, console);
        try {
            Files.writeString(
                    file, text(model, new Backtest(model, history, ties), history, day), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
        console.accept("Written to " + file);
    }

    private static String text(Model model, Backtest backtest, History history, LocalDate day) {
        var text = new StringBuilder();
        text.append("# The numbers of the model (each is explained in Parameter.java), written by `remontada fit`.\n");
        text.append("# Trained on every European match and tie but the Champions League's knock-out ties from 2003-04"
                + " on.\n");
        text.append(Model.FITTED_ON).append('=').append(day).append('\n');
        text.append(Model.TRAINING_SPAN)
                .append('=')
                .append(LocalDate.ofEpochDay(history.matches().getFirst().day()))
                .append(" to ")
                .append(LocalDate.ofEpochDay(history.matches().getLast().day()))
                .append('\n');
        for (var field : Field.values()) {
            if (field != Field.TEST) {
                var record = backtest.afterFirstLeg(field);
                text.append(String.format(
                        ROOT,
                        "# after the first leg, %s: n %d, log loss %.4f, Brier %.4f%n",
                        field.label(),
                        record.ties(),
                        record.logLoss(),
                        record.brier()));
            }
        }
        for (var parameter : Parameter.values()) {
            text.append(String.format(ROOT, "%s=%.6f%n", parameter.key(), model.get(parameter)));
        }
        text.append(GoalClock.KEY).append('=').append(model.clock()).append('\n');
        return text.toString();
    }
}
