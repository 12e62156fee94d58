package remontada.intake.footballtxt;

import java.util.ArrayList;
import java.util.List;

/// A run of a line without spaces.
///
/// @param end just past its last character
record Word(String text, int start, int end) {
    static List<Word> of(String line) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = line.indexOf(' ', at);
            if (end < 0) {
                end = line.length();
            }
            words.add(new Word(line.substring(at, end), at, end));
            at = end;
        }
        return words;
    }
}
