package remontada.sharing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import remontada.look.Card;
import remontada.look.Card.Band;
import remontada.look.Card.Column;
import remontada.look.Card.Figure;
import remontada.look.Kit;
import remontada.platform.WebFiles;

class LayoutTest {
    private static final int LONGEST = 50;
    private static final Kit KIT = Kit.of("a", Optional.of("#ffffff"), Optional.empty());

    /// What rounding to pixels may move.
    private static final double HAIR = 0.5;

    /// Accents of capitals rise above the line of capitals by this, in sizes; hooks of quotes and bowls less.
    private static final double ACCENTS = 0.27;

    private final Layout layout = new Layout(Type.read(WebFiles.built()));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void noTextLeavesItsBoxForTheLongestNames(int columns) {
        var names = longestNames();
        for (int i = 0; i < LONGEST; i++) {
            var host = names.get(i);
            var visitor = names.get((i + 1) % LONGEST);
            for (var sentence : sentences(host, visitor)) {
                var picture = layout.of(
                        tie(host, visitor, sentence, columns), "Remontada", "as it stood on 30 September 2023");

                assertStaysInPlace(picture);
                assertTrue(words(picture).contains(host) && words(picture).contains(visitor), host + " is whole");
                assertEquals(sentence, picture.sentence().words());
            }
        }
    }

    @Test
    void aClubsOwnCardHoldsItsName() {
        for (var name : longestNames()) {
            var card = Card.of(name + ": form, ties and comebacks", "Every tie of " + name + " since 1955, and more.")
                    .wornBy(KIT, name)
                    .counting(new Figure("100 in 284", "comebacks after losing the first leg"));

            assertStaysInPlace(layout.of(card, "Remontada", ""));
            assertStaysInPlace(layout.of(card.below("Switzerland"), "Remontada", ""));
        }
    }

    @Test
    void aLongTextLosesSentencesAndThenWordsButNoLetters() {
        var long1 = "Borussia Mönchengladbach came back from three goals down against Wolverhampton Wanderers. ";
        var many = layout.of(Card.of("The night", "").below("7 May").counting(new Figure("9", "comebacks")), "R", "");
        var cut = layout.of(Card.telling(long1.repeat(30).strip()), "Remontada", "");
        var one = layout.of(Card.telling("word ".repeat(400).strip()), "Remontada", "");

        assertEquals("The night", many.sentence().words());
        assertTrue(cut.sentence().words().endsWith("Wanderers."), cut.sentence().words());
        assertTrue(one.sentence().words().endsWith("word…"), one.sentence().words());
        assertStaysInPlace(cut);
        assertStaysInPlace(one);
    }

    @Test
    void aWordThatFitsNowhereShrinks() {
        assertStaysInPlace(layout.of(Card.telling("Llanfair" + "pwllgwyngyll".repeat(20)), "Remontada", ""));
    }

    @Test
    void everyLetterOfEveryClubIsInTheTypefaces() {
        var type = Typeface.read(WebFiles.built().bytes("pictures/type/barlow-condensed-700.ttf"));
        var missing = names("").stream()
                .flatMapToInt(String::codePoints)
                .distinct()
                .filter(letter -> !type.has(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertEquals("", missing);
    }

    @Test
    void pairsAreKerned() {
        var type = Typeface.read(WebFiles.built().bytes("pictures/type/barlow-condensed-700.ttf"));

        assertTrue(type.width("AV", 1000) < type.width("A", 1000) + type.width("V", 1000));
    }

    private static List<String> sentences(String host, String visitor) {
        return List.of(
                host
                        + " must win by two and score three: 1–0 is not enough, 2–0 means extra time; 3–1, 4–2 and so"
                        + " on go through, as does any win by three.",
                visitor + " came back from three down to go through 4–3 on penalties after 3–3 on aggregate against "
                        + host + ".");
    }

    private static Card tie(String host, String visitor, String sentence, int columns) {
        var headings = IntStream.range(0, columns)
                .mapToObj(i -> new Column(
                        List.of("1st leg, awarded", "2nd leg", "Extra time", "Total", "Pens", "Replay")
                                .get(i),
                        i == 3))
                .toList();
        var cells = IntStream.range(0, columns)
                .mapToObj(i -> List.of("10", "neutral", "0", "12", "–", "3").get(i))
                .toList();
        return Card.telling(sentence)
                .below("European Cup and Champions League 2022-23, preliminary round play-offs")
                .between(headings, List.of(new Band(KIT, host, cells), new Band(KIT, visitor, cells)))
                .counting(new Figure(
                        "under 1 in 1,000",
                        "was the chance of " + host + " before the second leg, by our model (under 0.1%)."));
    }

    private static void assertStaysInPlace(Picture picture) {
        var lines = new ArrayList<Rectangle2D>();
        picture.texts().forEach(text -> {
            var box = text.box();
            double above = text.size() * ACCENTS + HAIR;
            var place = new Rectangle2D.Double(
                    box.x() - HAIR, box.y() - above, box.width() + 2 * HAIR, box.height() + above + HAIR);
            for (var line : text.lines()) {
                assertTrue(place.contains(line.ink()), "“" + line.words() + "” leaves its box: " + line.ink() + place);
                for (var other : lines) {
                    assertFalse(other.intersects(line.ink()), "“" + line.words() + "” meets another text");
                }
            }
            text.lines().forEach(line -> lines.add(line.ink()));
        });
        var paper = new Rectangle2D.Double(0, 0, Picture.WIDTH, Picture.HEIGHT);
        lines.forEach(ink -> assertTrue(paper.contains(ink), ink + " leaves the picture"));
    }

    private static String words(Picture picture) {
        return picture.bands().stream().map(band -> band.name().words()).collect(Collectors.joining(" "));
    }

    private static List<String> longestNames() {
        return names(" order by length(name) desc, name limit " + LONGEST);
    }

    private static List<String> names(String which) {
        return TestSite.running().sql().fetch("select name from club" + which).getValues(0, String.class);
    }
}
