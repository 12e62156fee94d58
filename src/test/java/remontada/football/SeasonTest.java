package remontada.football;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void everySeasonIsReadBackByItsName() {
        for (int year = 1955; year <= 2099; year++) {
            assertEquals(new Season(year), Season.parse(new Season(year).name()));
        }
    }

    @Test
    void theSeasonAcrossTheCenturyIsWrittenWithTwoNoughts() {
        assertEquals("1999-00", new Season(1999).name());
        assertEquals(1999, Season.parse("1999-00").startYear());
    }

    @Test
    void aSeasonThatDoesNotFollowItsYearSaysWhichOneWould() {
        var error = assertThrows(IllegalArgumentException.class, () -> Season.parse("2022-24"));
        assertTrue(error.toString().contains("2022-23"));
    }

    @Test
    void anythingElseSaysHowASeasonIsWritten() {
        for (var wrong : new String[] {"", "2022", "2022/23", "22-23", "2022-2023", " 2022-23", "٢٠٢٢-٢٣", "9999-00"}) {
            assertThrows(IllegalArgumentException.class, () -> Season.parse(wrong), wrong);
        }
    }

    @Test
    void seasonsFollowOneAnother() {
        assertEquals(new Season(2023), new Season(2022).next());
        assertEquals(new Season(2022), new Season(2023).previous());
        assertTrue(new Season(1999).compareTo(new Season(2000)) < 0);
    }

    @Test
    void wordsInAddressesAreReadBack() {
        for (var method : Method.values()) {
            assertEquals(method, Method.parse(method.slug()));
        }
        for (var venue : Venue.values()) {
            assertEquals(venue, Venue.parse(venue.slug()));
            assertEquals(venue, venue.other().other());
        }
        for (var decider : Decider.values()) {
            assertEquals(decider, Decider.parse(decider.slug()));
        }
        assertThrows(IllegalArgumentException.class, () -> Method.parse("luck"));
        assertThrows(IllegalArgumentException.class, () -> Venue.parse("HOME"));
        assertThrows(IllegalArgumentException.class, () -> Decider.parse("corners"));
    }
}
