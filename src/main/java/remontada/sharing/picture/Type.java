package remontada.sharing.picture;

import remontada.platform.WebFiles;
import remontada.sharing.picture.Style.Across;
import remontada.sharing.picture.Style.Down;

/// The styles that pictures are set in: Barlow Condensed for what is told, Barlow for what explains it.
///
/// @param over the line above the bands
/// @param heading of a column
/// @param name of a club
/// @param cell a number in a band
/// @param heavy the number that counts
/// @param sentence the news
/// @param said what explains it
/// @param number the figure
/// @param brand the site's name
/// @param sentenceAlone the news where there are no bands
/// @param saidAlone what explains it there
/// @param numberAlone the figure there
/// @param day as of which the page speaks
record Type(
        Style over,
        Style heading,
        Style name,
        Style cell,
        Style heavy,
        Style sentence,
        Style said,
        Style number,
        Style brand,
        Style sentenceAlone,
        Style saidAlone,
        Style numberAlone,
        Style day) {

    static Type read(WebFiles files) {
        var bold = Typeface.read(files.bytes("pictures/type/barlow-condensed-700.ttf"));
        var strong = Typeface.read(files.bytes("pictures/type/barlow-condensed-600.ttf"));
        var text = Typeface.read(files.bytes("pictures/type/barlow-500.ttf"));
        return new Type(
                new Style(strong, 34, 20, 1.05, 2, Across.LEFT, Down.MIDDLE),
                new Style(strong, 30, 18, 1, 2, Across.MIDDLE, Down.MIDDLE),
                new Style(bold, 92, 30, 0.96, 2, Across.LEFT, Down.MIDDLE),
                new Style(strong, 84, 28, 1, 1, Across.MIDDLE, Down.MIDDLE),
                new Style(bold, 96, 28, 1, 1, Across.MIDDLE, Down.MIDDLE),
                new Style(bold, 72, 32, 1.02, 7, Across.LEFT, Down.TOP),
                new Style(text, 29, 20, 1.24, 7, Across.LEFT, Down.TOP),
                new Style(bold, 132, 40, 1, 1, Across.LEFT, Down.TOP),
                new Style(bold, 44, 40, 1, 1, Across.LEFT, Down.MIDDLE),
                new Style(bold, 190, 32, 1, 7, Across.LEFT, Down.TOP),
                new Style(text, 36, 20, 1.3, 5, Across.LEFT, Down.BOTTOM),
                new Style(bold, 190, 40, 1, 1, Across.LEFT, Down.TOP),
                new Style(text, 26, 18, 1.3, 2, Across.LEFT, Down.MIDDLE));
    }
}
