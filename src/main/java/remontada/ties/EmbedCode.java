package remontada.ties;

/// The code by which another site shows a tie.
///
/// @param address of the page that it frames
/// @param title what that shows, for those who do not see it
public record EmbedCode(String address, String title) {
    /// Wide and high enough for every tie.
    public static final int WIDTH = 600;

    /// High enough at the narrowest.
    public static final int HIGHEST = 420;

    private static final int HEIGHT = 320;
    private static final int WIDE = 480;

    /// Where a tie stands that others may frame.
    public static String path(TieSummary tie) {
        return "/embed" + tie.path();
    }

    /// How high it has to be so that nothing is cut off: sentences take more lines where it is narrow.
    public static int heightAt(int width) {
        return width >= WIDE ? HEIGHT : HIGHEST;
    }

    public String html() {
        return html(WIDTH, HIGHEST);
    }

    public String html(int width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0;max-width:100%%\" loading=\"lazy\"></iframe>"
                .formatted(escaped(address), escaped(title), width, height);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
