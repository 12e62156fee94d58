package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class SeasonSoFarTest {
    @Test
    void liverpoolsMatchesOf2018BeganInQualifyingAndPortosDidNot() {
        var said = TestSite.running()
                .json("/ties/champions-league/2017-18/porto-v-liverpool.json?on=2018-02-13")
                .path("statements")
                .findValuesAsString("text");

        assertTrue(
                said.contains("Liverpool are unbeaten in their eight matches in this season’s Champions League"
                        + " (qualifying included)."),
                said.toString());
        assertTrue(
                said.contains("Porto have scored 15 goals in six matches in this season’s Champions League."),
                said.toString());
    }
}
