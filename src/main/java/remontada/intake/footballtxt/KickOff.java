package remontada.intake.footballtxt;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The time before a match: `20.45`, `20:45`, `20:45 UTC+2`, `20h45 CET`.
///
/// @param words how many words of the line it took
record KickOff(LocalTime time, @Nullable ZoneId zone, int words) {
    private static final Map<String, ZoneId> ZONES = Map.of(
            "UTC", ZoneOffset.UTC,
            "GMT", ZoneOffset.UTC,
            "WET", ZoneOffset.UTC,
            "BST", ZoneOffset.ofHours(1),
            "CET", ZoneOffset.ofHours(1),
            "CEST", ZoneOffset.ofHours(2),
            "EET", ZoneOffset.ofHours(2),
            "EEST", ZoneOffset.ofHours(3));

    /// @return null when the first word is no time
    static @Nullable KickOff startOf(List<Word> words) {
        if (words.isEmpty()) {
            return null;
        }
        var time = time(words.getFirst().text());
        if (time == null) {
            return null;
        }
        var zone = words.size() > 1 ? zone(words.get(1).text()) : null;
        return new KickOff(time, zone, zone == null ? 1 : 2);
    }

    /// `UTC+2`, `(UTC-3:30)`, `CET`; null for what is no zone.
    static @Nullable ZoneId zone(String word) {
        var name = word.startsWith("(") && word.endsWith(")") ? word.substring(1, word.length() - 1) : word;
        if (ZONES.containsKey(name)) {
            return ZONES.get(name);
        }
        boolean offset = name.length() > 4 && (name.startsWith("UTC") || name.startsWith("GMT"));
        int sign = !offset ? 0 : name.charAt(3) == '+' ? 1 : name.charAt(3) == '-' ? -1 : 0;
        if (sign == 0) {
            return null;
        }
        var parts = name.substring(4).split(":", -1);
        int hours = number(parts[0]);
        int minutes = parts.length == 1 ? 0 : number(parts[1]);
        return parts.length > 2 || hours < 0 || hours > 14 || minutes < 0 || minutes > 59
                ? null
                : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static @Nullable LocalTime time(String word) {
        int mark = word.length() - 3;
        if (mark < 1 || mark > 2 || ".:h".indexOf(word.charAt(mark)) < 0) {
            return null;
        }
        int hour = number(word.substring(0, mark));
        int minute = number(word.substring(mark + 1));
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
