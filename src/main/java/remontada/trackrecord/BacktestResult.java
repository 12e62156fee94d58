package remontada.trackrecord;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import remontada.trackrecord.Backtest.Field;
import remontada.trackrecord.Situation.Moment;
import tools.jackson.databind.json.JsonMapper;

/// What `remontada backtest` found: it writes this down in `db/track-record.json`, and `/about/method` shows it.
///
/// @param looks how often the test ties have been looked at, this time included
/// @param fields the test ties first
/// @param byFirstLegAlone all rounds' ties, in sample, from the first leg's score
/// @param modelOnTheSame the model on those ties
public record BacktestResult(
        LocalDate on, int looks, List<OfField> fields, TrackRecord byFirstLegAlone, TrackRecord modelOnTheSame) {
    private static final String SHIPPED = "/db/track-record.json";

    public record OfField(Field field, List<AtMoment> moments) {}

    /// Model and yardsticks at a moment.
    public record AtMoment(Moment moment, TrackRecord model, List<Rival> rivals) {}

    /// @param logLoss of the model less that of the yardstick
    /// @param brier the same of their Brier scores
    public record Rival(Yardstick yardstick, TrackRecord record, Bootstrap logLoss, Bootstrap brier) {
        public boolean isBeaten() {
            return logLoss.difference() < 0;
        }
    }

    /// The one that ships with the site.
    public static BacktestResult shipped() {
        return read(BacktestResult.class.getResourceAsStream(SHIPPED));
    }

    static BacktestResult read(InputStream json) {
        return JsonMapper.shared().readValue(json, BacktestResult.class);
    }

    String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
