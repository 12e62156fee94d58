package remontada.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.TIE_AS_OF;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;
import remontada.football.Side;

class ForecastTest {
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    private final TestSite site = TestSite.running();
    private final ChanceQueries queries = new ChanceQueries(site.sql(), new Chances(Model.shipped()));

    @Test
    void barcelonaWereAsGoodAsOutWithThreeMinutesToPlay() {
        var forecast = forecast(tie("2016-17", "paris-saint-germain", "barcelona"), LATER);
        var low = forecast.low().orElseThrow();
        assertEquals(Side.VISITOR, forecast.winner());
        assertTrue(low.value() < 0.01, "least chance " + low);
        assertTrue(low.minute() >= 90 + 85 && low.minute() <= 90 + 88, "lowest " + low);
        assertEquals(0, forecast.now());
        assertEquals(1, forecast.line().points().getLast().chance(Side.VISITOR), 1e-9);
    }

    @Test
    void anOutlookKnowsNothingOfLaterDays() {
        int tie = tie("2016-17", "paris-saint-germain", "barcelona");
        var between = forecast(tie, LocalDate.of(2017, 3, 7));
        assertNull(between.winner());
        assertEquals(between.afterFirstLeg(), between.now());
        assertTrue(between.now() > 0.9, "after 4-0: " + between.now());
        assertEquals(90, between.line().points().getLast().minute());
        var before = forecast(tie, LocalDate.of(2017, 2, 13));
        assertNull(before.afterFirstLeg());
        assertNull(before.line());
        assertEquals(before.beforeTie(), before.now());
        assertEquals(before.beforeTie(), between.beforeTie(), 1e-9);
        assertTrue(before.beforeTie() < 0.5, "Barcelona were favourites: " + before.beforeTie());
    }

    @Test
    void everyResultOfTheSecondLegIsListedWithWhatItMeans() {
        int tie = tie("2016-17", "paris-saint-germain", "barcelona");
        var forecast = forecast(tie, LocalDate.of(2017, 3, 7));
        var margins = forecast.margins();
        assertTrue(IntStream.range(1, margins.size())
                .allMatch(i -> margins.get(i).through() >= margins.get(i - 1).through()));
    }

    /// The rows of the page are the headline's chance, taken apart.
    @ParameterizedTest
    @CsvSource({
        "2016-17, paris-saint-germain, barcelona, 2017-03-07",
        "2022-23, liverpool, real-madrid, 2023-03-14",
        "2018-19, manchester-united, paris-saint-germain, 2019-03-05",
        "1998-99, bayern-munich, manchester-united, 1999-05-25",
    })
    void theMarginsAddUpToTheChance(String season, String host, String visitor, LocalDate day) {
        var forecast = forecast(tie(season, host, visitor), day);
        var margins = forecast.margins();

        assertEquals(1, margins.stream().mapToDouble(Forecast.IfMargin::likely).sum(), 1e-4);
        assertEquals(
                forecast.now(),
                margins.stream()
                        .mapToDouble(margin -> margin.likely() * margin.through())
                        .sum(),
                1e-4);
    }

    @Test
    void aTieOfTheFirstSeasonHasAChanceToo() {
        var forecast = forecast(tie("1955-56", "sporting-cp", "partizan"), LATER);
        assertTrue(
                forecast.beforeTie() > 0.35 && forecast.beforeTie() < 0.65,
                "nothing was known: " + forecast.beforeTie());
    }

    @Test
    void aFinalHasALineOfOneMatch() {
        var forecast = forecast(tie("1998-99", "bayern-munich", "manchester-united"), LATER);
        assertNull(forecast.afterFirstLeg());
        assertEquals(90, forecast.line().points().getLast().minute());
        assertTrue(forecast.low().orElseThrow().value() < 0.06, forecast.low().toString());
    }

    private Forecast forecast(int tie, LocalDate day) {
        return queries.courses(List.of(tie), day).get(tie);
    }

    private int tie(String season, String host, String visitor) {
        var tie = TIE_AS_OF.call(LATER).as("tie");
        var first = CLUB.as("host");
        var second = CLUB.as("visitor");
        return site.sql()
                .select(tie.TIE_ID)
                .from(tie)
                .join(SEASON)
                .on(SEASON.ID.eq(tie.SEASON_ID))
                .join(first)
                .on(first.ID.eq(tie.HOST_ID))
                .join(second)
                .on(second.ID.eq(tie.VISITOR_ID))
                .where(SEASON.SLUG.eq(season))
                .and(first.SLUG.in(host, visitor))
                .and(second.SLUG.in(host, visitor))
                .fetchSingle()
                .value1();
    }
}
