package remontada.intake.footballtxt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of a text in UTF-8, in memory that does not grow with the text. They end in LF, CR LF or CR.
final class Lines {
    /// No line of football is longer.
    static final int LONGEST = 8_192;

    private static final int BLOCK = 1 << 16;
    private static final int END = -1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int at;
    private int filled;
    private int number;
    private boolean afterCarriageReturn;

    Lines(InputStream in) {
        this.in = in;
    }

    /// @param unreadable why there is no text to read; null when there is
    record Read(int number, String text, @Nullable String unreadable) {}

    /// @return null after the last line
    @Nullable
    Read next() throws IOException {
        line.reset();
        boolean any = false;
        boolean tooLong = false;
        for (int read = nextByte(); read != END; read = nextByte()) {
            if (read == '\n' && afterCarriageReturn && !any) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = read == '\r';
            any = true;
            if (read == '\n' || read == '\r') {
                return read(tooLong);
            }
            if (line.size() < LONGEST) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        return any ? read(tooLong) : null;
    }

    private int nextByte() throws IOException {
        if (at == filled) {
            filled = in.read(block);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return block[at++] & 0xff;
    }

    private Read read(boolean tooLong) {
        number++;
        if (tooLong) {
            return new Read(
                    number,
                    line.toString(StandardCharsets.UTF_8),
                    "The line is longer than " + LONGEST + " bytes, which no match is");
        }
        try {
            var text = utf8.decode(ByteBuffer.wrap(line.toByteArray())).toString();
            var unmarked = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return new Read(number, unmarked, binary(unmarked) ? "The line holds control characters" : null);
        } catch (CharacterCodingException e) {
            return new Read(
                    number,
                    line.toString(StandardCharsets.ISO_8859_1),
                    "The line is not in UTF-8; convert the file to UTF-8");
        }
    }

    private static boolean binary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' || c == '\u007f') {
                return true;
            }
        }
        return false;
    }
}
