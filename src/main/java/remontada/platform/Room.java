package remontada.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// How much of a page's words search engines and share cards show before they cut them off.
public enum Room {
    /// A title: chats count the bytes.
    TITLE(70, text -> text.getBytes(StandardCharsets.UTF_8).length),
    /// A description, in characters.
    DESCRIPTION(200, String::length);

    private static final String CUT = "…";

    private final int most;
    private final ToIntFunction<String> size;

    Room(int most, ToIntFunction<String> size) {
        this.most = most;
        this.size = size;
    }

    public boolean holds(String text) {
        return size.applyAsInt(text) <= most;
    }

    /// The first of several ways to say a thing that has room; failing that the last, up to the end of a word.
    ///
    /// @param ways the fullest first
    public String first(Stream<String> ways) {
        var last = new String[] {""};
        return ways.peek(way -> last[0] = way).filter(this::holds).findFirst().orElseGet(() -> upToAWord(last[0]));
    }

    /// The first sentence and as many of the others, in order, as have room beside it.
    public String fill(List<String> sentences) {
        var filled = "";
        for (var sentence : sentences) {
            var longer = filled.isEmpty() ? sentence : filled + " " + sentence;
            if (!holds(longer)) {
                break;
            }
            filled = longer;
        }
        return filled.isEmpty() ? first(sentences.stream().limit(1)) : filled;
    }

    private String upToAWord(String text) {
        var shorter = text;
        while (!holds(shorter + CUT) && shorter.contains(" ")) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' '));
        }
        return holds(shorter + CUT) ? shorter + CUT : "";
    }
}
