package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class ShippedHistoryTest {
    @Test
    void anotherEditionThanTheOneThatShipsIsNamed() {
        var one = "a".repeat(64);

        assertEquals(
                "Edition aaaaaaaaaaaa of the history, loaded on 2023-03-14",
                ShippedHistory.told(one, "2023-03-14", one));
        assertTrue(ShippedHistory.told(one, "2023-03-14", "b".repeat(64))
                .contains("ships another, bbbbbbbbbbbb, which the site loads when it starts"));
        assertFalse(new ShippedHistory(TestSite.running().database()).edition().contains("another"));
    }
}
