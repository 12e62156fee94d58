package remontada.intake.reported;

import remontada.intake.reported.ReportedMatch.Origin;

/// What a reader could not take from a source, and why. The rest of the source was read.
///
/// @param text what stands there, on one line, without control characters, cut where it is long
/// @param reason a sentence for the operator, without a full stop
public record Refusal(Origin origin, String text, String reason) {
    private static final int SHOWN = 200;

    public Refusal {
        text = printable(text);
    }

    /// A whole file that is refused has no line.
    @Override
    public String toString() {
        var line = origin.line() == 0 ? "" : ", line " + origin.line();
        return origin.place() + line + ": refused, " + reason + (text.isEmpty() ? "" : ": " + text);
    }

    private static String printable(String text) {
        var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return shown.chars()
                .map(c -> Character.isISOControl(c) || Character.isSurrogate((char) c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
