package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class TiePageTest {
    private final TestSite site = TestSite.running();

    @Test
    void liverpoolWereThreeBehindAtRealMadridOnTheEveOfTheSecondLeg() {
        var page = site.page("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14");

        assertTrue(page.text().contains("Liverpool"));
    }

    @Test
    void theClubsTheOtherWayRoundLeadToTheSameTie() {
        var answer = site.get("/ties/champions-league/2022-23/real-madrid-v-liverpool?on=2023-03-14");

        assertEquals(308, answer.statusCode());
        assertEquals(
                "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14",
                answer.headers().firstValue("Location").orElseThrow());
    }
}
