package remontada.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
        / /
        /ties?on=2023-03-14 /ties?on=2095-03-14
        /seasons/2018-19/champions-league /seasons/2090-91/champions-league
        /seasons/2027-28/champions-league /seasons/2099-00/champions-league
        /ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14 /ties/champions-league/2094-95/liverpool-w1-v-real-madrid-w1?on=2095-03-14
        /clubs/liverpool/v/real-madrid?winner=liverpool&legs=2 /clubs/liverpool-w1/v/real-madrid-w1?winner=liverpool-w1&legs=2
        /clubs/ajax/ties?stage=final /clubs/ajax-w1/ties?stage=final
        /first-legs/2-0 /first-legs/2-0
        /what-if?host=napoli&visitor=liverpool&home=3 /what-if?host=napoli-w1&visitor=liverpool-w1&home=3
        /matches/europa-league/2022-23/2023-03-15/ajax-v-malmo/history /matches/europa-league/2094-95/2095-03-15/ajax-w1-v-malmo-w1/history
        """)
    void findsThePageInAnotherWorld(String real, String there) {
        assertEquals(there, new Later(1, 72).address(real));
        assertEquals(real, new Later(0, 0).address(real));
    }
}
