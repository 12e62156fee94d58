package remontada.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;

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
    void whereBothComeInTheSameColourTheVisitorsChangeTheirShirts() {
        var css = Kits.of(kit("arsenal", "#ef0107", "#ffffff"), kit("bayern-munich", "#dc052d", "#ffffff"))
                .css();

        assertNotEquals("#ffffff", value(css, "arsenal", "--kit-1"));
        assertEquals("#ffffff", value(css, "bayern-munich", "--kit-1"));
        assertEquals("#dc052d", value(css, "bayern-munich", "--kit-2"));
    }

    @Test
    void aSecondColourThatIsTheOthersTooIsNoWayOut() {
        var css = Kits.of(kit("real-madrid", "#ffffff", "#3e2a7e"), kit("white", "#fefefe", "#f9f9f9"))
                .css();

        assertEquals("#6b766f", value(css, "white", "--kit-1"));
        assertEquals("#fefefe", value(css, "white", "--kit-2"));
    }

    @Test
    void twoClubsWithoutKnownColoursAreToldApartToo() {
        var one = Kit.of("one", Optional.empty(), Optional.empty());
        var css =
                Kits.of(one, Kit.of("two", Optional.empty(), Optional.empty())).css();

        assertEquals("#6b766f", value(css, "two", "--kit-1"));
        assertFalse(css.contains("kit-one"));
    }

    @Test
    void inEveryTieEverPlayedTheTwoShirtsDifferAndTheirLettersCanBeRead() {
        var ties = TestSite.running().sql().fetch("""
            SELECT DISTINCT host.slug, host.primary_colour, host.secondary_colour,
                            visitor.slug, visitor.primary_colour, visitor.secondary_colour
            FROM tie JOIN club AS host ON host.id = host_id JOIN club AS visitor ON visitor.id = visitor_id
            """);
        int changed = 0;
        for (var tie : ties) {
            var host = kit(tie, 0);
            var visitor = kit(tie, 3);
            var apart = visitor.apartFrom(host);
            var worn = apart.worn();
            assertTrue(worn.shirt().distanceTo(host.worn().shirt()) >= 0.08, host + " " + visitor);
            assertTrue(worn.ink().contrastTo(worn.shirt()) >= 4.5, apart.toString());
            changed += apart.equals(visitor) ? 0 : 1;
        }
        assertTrue(changed > 500 && changed < ties.size() / 2, changed + " of " + ties.size());
    }

    @Test
    void coloursAreAsFarApartAsTheyLook() {
        assertEquals(1, Colour.WHITE.distanceTo(Colour.BLACK), 1e-3);
        assertEquals(0.05, Colour.parse("#ef0107").distanceTo(Colour.parse("#dc052d")), 0.02);
        assertEquals(0.086, Colour.parse("#a50044").distanceTo(Colour.parse("#c8102e")), 1e-3);
    }

    private static Kit kit(Record tie, int at) {
        return Kit.of(
                tie.get(at, String.class),
                Optional.ofNullable(tie.get(at + 1, String.class)),
                Optional.ofNullable(tie.get(at + 2, String.class)));
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
