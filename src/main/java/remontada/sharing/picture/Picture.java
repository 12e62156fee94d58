package remontada.sharing.picture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.look.Kit;

/// A card laid out: what `web/pictures/card.svg` draws.
///
/// @param over where and when; null when not told
/// @param headings of the columns
/// @param sentence the news
/// @param said what explains it; null when nothing does
/// @param panel the figure; null when there is none
/// @param day as of which the page speaks; null when it is today
/// @param rule between the two on a card without bands
record Picture(
        @Nullable Text over,
        List<Text> headings,
        List<Band> bands,
        Text sentence,
        @Nullable Text said,
        @Nullable Panel panel,
        Text brand,
        @Nullable Text day,
        @Nullable Box rule,
        boolean comeback) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /// @param pale whether it needs a rule to be seen on the paper
    record Band(Kit.Worn kit, Box box, boolean pale, Text name, List<Text> cells) {}

    /// The figure and what it counts.
    record Panel(Box box, Text number, Text said) {}

    /// Every text on it.
    Stream<Text> texts() {
        return Stream.of(
                        Stream.ofNullable(over),
                        headings.stream(),
                        bands.stream().flatMap(band -> Stream.concat(Stream.of(band.name()), band.cells().stream())),
                        Stream.of(sentence),
                        Stream.ofNullable(said),
                        Stream.ofNullable(panel).flatMap(figure -> Stream.of(figure.number(), figure.said())),
                        Stream.of(brand),
                        Stream.ofNullable(day))
                .flatMap(texts -> texts);
    }
}
