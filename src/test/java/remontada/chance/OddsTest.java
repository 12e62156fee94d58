package remontada.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;
import remontada.platform.Words;

class OddsTest {
    private final Words words = new Catalogue(WebFiles.built()).read(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "0.0004, under 1 in 1000, under 0.1%",
        "0.0041, 1 in 240, 0.4%",
        "0.0263, 1 in 38, 2.6%",
        "0.13, 1 in 8, 13%",
        "0.31, 31%, 31%",
        "0.955, 96%, 96%",
        "0.9962, 99.6%, 99.6%",
        "0.9999, over 99.9%, over 99.9%"
    })
    void aChanceIsNeverWrittenMoreExactlyThanTheModelKnowsIt(double chance, String number, String percent) {
        assertEquals(number, plain(words.say(Odds.number(chance))));
        assertEquals(percent, plain(words.say(Odds.percent(chance))));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace(",", "");
    }
}
