package remontada.trackrecord;

import java.util.Arrays;
import java.util.List;

/// A tie at a moment, as the model and the yardsticks see it, and how it ended.
///
/// @param tie nothing of its season or of a later one may be used
/// @param lead of the host on aggregate
/// @param plainGap rating of the host less that of the visitor, by [PlainElo]
/// @param chance of the host, by the model
public record Situation(PastTie tie, int lead, double plainGap, double chance) {

    /// When a tie is asked about.
    public enum Moment {
        BEFORE("before the tie", -1),
        AFTER_FIRST_LEG("after the first leg", 0),
        HALF_TIME("half-time of the second", 45),
        MINUTE_60("minute 60", 60),
        MINUTE_75("minute 75", 75),
        MINUTE_85("minute 85", 85);

        private final String label;
        private final int minute;

        Moment(String label, int minute) {
            this.label = label;
            this.minute = minute;
        }

        String label() {
            return label;
        }

        public int minute() {
            return minute;
        }

        static List<Moment> all() {
            return Arrays.asList(values());
        }
    }

    int season() {
        return tie.season();
    }

    boolean hostWentThrough() {
        return tie.hostWentThrough();
    }
}
