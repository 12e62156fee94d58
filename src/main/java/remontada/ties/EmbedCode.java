package remontada.ties;

/// The code by which another site shows a tie.
///
/// @param address of the page that it frames
/// @param title what that shows, for those who do not see it; right whatever the score, since the code stays
public record EmbedCode(String address, String title) {
    /// As wide as it looks well.
    public static final int WIDTH = 600;

    /// High enough for nearly every tie where it is narrow; the few others scroll.
    public static final int HIGHEST = 420;

    private static final int HEIGHT = 340;
    private static final int WIDE = 480;

    /// For a page whose readers come with screens of every width.
    private static final int USUAL_HEIGHT = 380;

    /// Where a tie stands that others may frame.
    public static String path(TieSummary tie) {
        return "/embed" + tie.path();
    }

    /// How high it has to be so that nothing is cut off: sentences take more lines where it is narrow.
    public static int heightAt(int width) {
        return width >= WIDE ? HEIGHT : HIGHEST;
    }

    public String html() {
        return html(WIDTH, USUAL_HEIGHT);
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
