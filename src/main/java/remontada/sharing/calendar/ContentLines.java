package remontada.sharing.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The lines of an iCalendar file (RFC 5545, 3.1): `NAME;PARAMETER=…:value`, each ended by CR LF and folded where it
/// is longer than 75 octets.
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder(4_096);

    /// A line whose value stands as it is: a keyword, a number, an address.
    ContentLines put(String name, String value) {
        var line = name + ":" + value.replaceAll("\\p{Cntrl}", "");
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int width = utf8(line.codePointAt(at));
            if (octets + width > MOST_OCTETS) {
                lines.append(FOLD);
                octets = 1;
            }
            lines.appendCodePoint(line.codePointAt(at));
            octets += width;
        }
        lines.append(END);
        return this;
    }

    /// A line of text, which may have anything in it.
    ContentLines text(String name, String text) {
        return put(name, escaped(text));
    }

    ContentLines texts(String name, List<String> texts) {
        return put(name, texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    ContentLines instant(String name, Instant at) {
        return put(name, UTC.format(at));
    }

    ContentLines day(String name, LocalDate day) {
        return put(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// RFC 5545, 3.3.11: a backslash before backslash, semicolon and comma; a new line as `\n`.
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n");
    }

    private static int utf8(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
