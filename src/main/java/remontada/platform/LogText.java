package remontada.platform;

/// Writes what others sent so that it can neither begin a line nor move a terminal's cursor.
final class LogText {
    private LogText() {}

    /// As it is, but for what is not seen.
    static String oneLine(String text) {
        return text.chars().noneMatch(LogText::isUnseen) ? text : escaped(text, false);
    }

    /// Between quotes, as a string of JSON.
    static String quoted(String text) {
        return '"' + escaped(text, true) + '"';
    }

    private static String escaped(String text, boolean quotes) {
        var escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            if (isUnseen(character)) {
                escaped.append(String.format("\\u%04x", character));
            } else if (quotes && (character == '"' || character == '\\')) {
                escaped.append('\\').append((char) character);
            } else {
                escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    /// Controls, line ends of every kind, and what turns the direction of writing.
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
