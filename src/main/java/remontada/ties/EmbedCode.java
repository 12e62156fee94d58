package remontada.ties;

import java.util.List;

/// The code by which another site shows a tie.
///
/// @param address of the page that it frames
/// @param title what that shows, for those who do not see it; right whatever the score, since the code stays
/// @param height in pixels, on a screen of every usual width
/// @param colours `system` for those of the reader's device, `light` or `dark`
public record EmbedCode(String address, String title, int height, String colours) {
    /// As wide as it looks well.
    public static final int WIDTH = 600;

    /// Below this, in pixels, sentences take many more lines.
    private static final int NARROW = 300;

    private static final int MORE_WHERE_NARROW = 100;

    /// Where a tie stands that others may frame.
    public static String path(TieSummary tie) {
        return "/embed" + tie.path();
    }

    /// The same tie in the colours of every kind of page, those of the reader's device first.
    public List<EmbedCode> inEveryColour() {
        return List.of(this, in("light"), in("dark"));
    }

    /// How high it has to be where it is never wider than this.
    public int heightAt(int width) {
        return width < NARROW ? height + MORE_WHERE_NARROW : height;
    }

    public String html() {
        return html(WIDTH, height);
    }

    public String html(int width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0;max-width:100%%\" loading=\"lazy\"></iframe>"
                .formatted(escaped(address), escaped(title), width, height);
    }

    private EmbedCode in(String theme) {
        var separator = address.contains("?") ? "&" : "?";
        return new EmbedCode(address + separator + "theme=" + theme, title, height, theme);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
