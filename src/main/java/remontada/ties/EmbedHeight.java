package remontada.ties;

import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceView;

/// How high a tie is in another site's page, in pixels: so that all of it shows on a phone, where its sentences take
/// the most lines, and little stays blank where it is as wide as it can be.
///
/// The numbers were fitted to how high 163 ties are in Chromium, 320 and 600 pixels wide: three of them scroll on a
/// phone, and two leave more than 80 pixels blank, 92 at most.
final class EmbedHeight {
    private static final int SCOREBOARD = 280;
    private static final int LONG_NAME = 19;
    private static final int LETTERS_OF_LONG_NAME = 20;
    private static final int LINE = 23;
    private static final int LETTERS_A_LINE = 34;
    private static final int SMALL_LINE = 20;
    private static final int SMALL_LETTERS = 80;
    private static final int STEP = 20;

    private EmbedHeight() {}

    static int of(Scoreboard board, String headline, @Nullable ChanceView chance, @Nullable PrecedentDots precedents) {
        var figure = chance != null
                ? chance.number() + chance.said()
                : precedents != null ? precedents.number() + precedents.said() : "";
        var longName =
                board.bands().stream().anyMatch(band -> band.club().name().length() > LETTERS_OF_LONG_NAME);
        int height = SCOREBOARD
                + (longName ? LONG_NAME : 0)
                + LINE * parts(headline.length(), LETTERS_A_LINE)
                + SMALL_LINE * parts(figure.length(), SMALL_LETTERS);
        return STEP * parts(height, STEP);
    }

    private static int parts(int whole, int part) {
        return Math.ceilDiv(whole, part);
    }
}
