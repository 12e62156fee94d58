package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.platform.Statement;

/// What the record said before Real Madrid v Liverpool, each sentence computed.
class NightOf14March2023Test {
    private static final String TIE = "champions-league/2022-23/liverpool-v-real-madrid";

    private final Record record = Record.ofTheTestSite();

    @Test
    void theEveOfTheSecondLegSaysWhatAReporterWouldLookUp() {
        assertEquals(
                List.of(
                        "Of the 15 teams that have lost the first leg at home by three or more in the Champions League"
                                + " knock-out stage, none has gone through.",
                        "Five of the 91 teams that lost the first leg at home in the Champions League knock-out stage"
                                + " have gone through: Ajax (1996 and 2019), Inter (2011), Manchester United (2019) and"
                                + " Tottenham Hotspur (2019).",
                        "Only Manchester United have come back from two down with the second leg away in the Champions"
                                + " League knock-out stage, at Paris Saint-Germain in the 2019 round of 16; no team has"
                                + " from more.",
                        "Liverpool overturned a 3–0 first-leg defeat by Barcelona in the 2019 semi-final, their"
                            + " greatest comeback in the European Cup and Champions League, on the way to winning the"
                            + " trophy.",
                        "Real Madrid have gone out only once in 28 ties in the European Cup and Champions League after"
                                + " winning the first leg away: to Ajax in 2019.",
                        "Four teams have come back from three or more down in the Champions League knock-out stage:"
                                + " Deportivo La Coruña (2004), Barcelona (2017), Roma (2018) and Liverpool themselves"
                                + " (2019), all with the second leg at home.",
                        "Real Madrid are the holders: they beat Liverpool 1–0 in the 2022 final for a record-extending"
                                + " 14th title.",
                        "On the way to the 2022 title Real Madrid were behind on aggregate in all three ties, against"
                                + " Paris Saint-Germain, Chelsea and Manchester City, and still went through.",
                        "Liverpool led the first leg 2–0 after 14 minutes and lost it 5–2: Darwin Núñez (4) and Mo"
                            + " Salah (14) scored for Liverpool, Vinícius Junior (21, 36), Eder Militão (47) and Karim"
                            + " Benzema (55, 67) for Real Madrid.",
                        "Liverpool lost 1–0 at AFC Bournemouth on 11 March, who were bottom of the Premier League"
                            + " before the match and are 18th now, still in the bottom three; Liverpool went from"
                            + " three points behind to six points behind fourth place, now held by Tottenham Hotspur.",
                        "Real Madrid have won six of the last seven meetings with Liverpool in the Champions League"
                                + " and drawn the other.",
                        "Real Madrid ended a run of three matches without a win by beating Espanyol 3–1 at home on 11"
                                + " March."),
                texts("2023-03-14"));
    }

    @Test
    void afterwardsTheSameIsToldAsItWasBefore() {
        var texts = texts("2023-03-20");

        assertEquals(12, texts.size());
        assertEquals(
                "Of the 15 teams that had lost the first leg at home by three or more in the Champions League"
                        + " knock-out stage, none had gone through.",
                texts.getFirst());
    }

    @Test
    void atLeastFiveThingsAreSaidBeforeTheFirstLeg() {
        var texts = texts("2023-02-10");

        assertEquals(
                "Real Madrid are the holders: they beat Liverpool 1–0 in the 2022 final for a record-extending 14th"
                        + " title.",
                texts.getFirst());
        assertEquals(12, texts.size());
    }

    private List<String> texts(String day) {
        return record.statements(record.facts(TIE, day)).stream()
                .map(Statement::text)
                .toList();
    }
}
