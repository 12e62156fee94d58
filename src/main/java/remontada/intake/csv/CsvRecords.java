package remontada.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records of a CSV file (RFC 4180), one at a time and bounded in size, each with the line it begins on.
final class CsvRecords {
    private static final int LONGEST = 100_000;
    private static final int END = -1;
    private static final int UNREAD = -2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char[] block = new char[8_192];
    private int at;
    private int filled;
    private int line = 1;
    private int ahead = UNREAD;

    CsvRecords(Reader in) {
        this.in = in;
    }

    /// @param line counted from 1
    /// @param malformed why its fields are not to be trusted; null when they are
    record Fields(int line, List<String> fields, @Nullable String malformed) {}

    /// @return null after the last record
    @Nullable
    Fields next() throws IOException {
        if (line == 1 && peek() == BYTE_ORDER_MARK) {
            take();
        }
        while (peek() == '\n' || peek() == '\r') {
            take();
        }
        return peek() == END ? null : fields();
    }

    private Fields fields() throws IOException {
        int begin = line;
        var fields = new ArrayList<String>();
        int length = 0;
        boolean well = true;
        do {
            var field = new StringBuilder();
            well &= peek() == '"' ? quoted(field) : plain(field);
            fields.add(field.toString());
            length += field.length() + 1;
        } while (length < LONGEST && take() == ',');
        if (length >= LONGEST) {
            skipLine();
            return new Fields(begin, fields, "The line is longer than any match could be");
        }
        return new Fields(begin, fields, well ? null : "A quotation mark stands where none belongs");
    }

    private boolean plain(StringBuilder field) throws IOException {
        boolean well = true;
        while (!isEnd(peek()) && field.length() < LONGEST) {
            well &= peek() != '"';
            field.append((char) take());
        }
        return well;
    }

    /// Up to the closing quotation mark.
    ///
    /// @return whether there is one, and a field ends behind it
    private boolean quoted(StringBuilder field) throws IOException {
        take();
        while (peek() != END && field.length() < LONGEST) {
            char c = (char) take();
            if (c == '"' && peek() != '"') {
                boolean ends = isEnd(peek());
                plain(field);
                return ends;
            }
            if (c == '"') {
                take();
            }
            field.append(c);
        }
        return false;
    }

    private void skipLine() throws IOException {
        for (int c = take(); c != '\n' && c != END; c = take()) {
            // what is too long is not kept
        }
    }

    private static boolean isEnd(int c) {
        return c == ',' || c == '\n' || c == '\r' || c == END;
    }

    private int peek() throws IOException {
        if (ahead == UNREAD) {
            ahead = nextChar();
        }
        return ahead;
    }

    private int nextChar() throws IOException {
        if (at == filled) {
            filled = in.read(block);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return block[at++];
    }

    private int take() throws IOException {
        int c = peek();
        ahead = UNREAD;
        if (c == '\n') {
            line++;
        }
        return c;
    }
}
