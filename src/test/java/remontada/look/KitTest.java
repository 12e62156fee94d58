package remontada.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitTest {
    @ParameterizedTest
    @CsvSource({"arsenal, #ef0107, #ffffff", "ac-milan, #fb090b, #000000", "celtic, #00985f, #ffffff"})
    void aShirtThatJustMissesItIsDarkenedForWhiteLetters(String club, String shirt, String stripe) {
        var band = Colour.parse(value(club, shirt, stripe, "--kit-1"));

        assertEquals("#ffffff", value(club, shirt, stripe, "--kit-ink"));
        assertTrue(Colour.WHITE.contrastTo(band) >= 4.5);
        assertNotEquals(Colour.parse(shirt), band);
        assertTrue(band.contrastTo(Colour.parse(shirt)) < 1.3, "still the club's colour");
    }

    @Test
    void aShirtThatIsDarkEnoughStaysAsItIs() {
        assertEquals("#c8102e", value("liverpool", "#c8102e", "#f6eb61", "--kit-1"));
    }

    @Test
    void aLightShirtKeepsItsColourAndDarkLetters() {
        assertEquals("#fde100", value("borussia-dortmund", "#fde100", "#000000", "--kit-1"));
        assertEquals("#000000", value("borussia-dortmund", "#fde100", "#000000", "--kit-ink"));
    }

    @Test
    void twoClubsInTheSameColoursWearDifferentStripes() {
        var ajax = kit("ajax", "#d2122e", "#ffffff");
        var bayern = kit("bayern-munich", "#dc052d", "#ffffff");
        var css = Kits.of(ajax, bayern).css();

        assertEquals("#ffffff", value(css, "ajax", "--kit-2"));
        assertEquals("#000000", value(css, "bayern-munich", "--kit-2"));
    }

    @Test
    void clubsWhoseStripesDifferKeepThem() {
        var css = Kits.of(kit("inter", "#0068a8", "#221f20"), kit("porto", "#00428c", "#ffffff"))
                .css();

        assertEquals("#221f20", value(css, "inter", "--kit-2"));
        assertEquals("#ffffff", value(css, "porto", "--kit-2"));
    }

    private static Kit kit(String club, String shirt, String stripe) {
        return Kit.of(club, Optional.of(shirt), Optional.of(stripe));
    }

    private static String value(String club, String shirt, String stripe, String property) {
        return value(kit(club, shirt, stripe).rule().orElseThrow(), club, property);
    }

    private static String value(String css, String club, String property) {
        var rule = css.substring(css.indexOf(".kit-" + club + "{"));
        var from = rule.indexOf(property + ":") + property.length() + 1;
        return rule.substring(from, from + "#000000".length());
    }
}
