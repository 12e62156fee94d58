package remontada.intake.footballtxt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import remontada.intake.reported.Expected;
import remontada.intake.reported.Heard;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch;

/// A text, read.
record Text(List<ReportedMatch> matches, List<Refusal> refusals, FootballTxt.Count count) {
    static Text read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Expected.NOTHING);
    }

    static Text read(byte[] text, Expected expected) {
        try {
            var heard = new Heard();
            var count = FootballTxt.read(new ByteArrayInputStream(text), "cl.txt", expected, heard);
            return new Text(heard.matches(), heard.refusals(), count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReportedMatch only() {
        if (matches.size() != 1 || !refusals.isEmpty()) {
            throw new AssertionError("expected one match: " + this);
        }
        return matches.getFirst();
    }

    String reason() {
        if (refusals.size() != 1) {
            throw new AssertionError("expected one refusal: " + this);
        }
        return refusals.getFirst().reason();
    }
}
