package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.TIE_CHANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.chance.ChanceLine.Low;
import remontada.chance.ChanceQueries;
import remontada.chance.Forecast;
import remontada.chance.TieForecasts;
import remontada.platform.DataVersionQueries;

/// The chance on a tie's page follows from ratings in memory, that of lists from those in the database: one and the
/// same.
class TieForecastsTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private final DSLContext sql = TestSite.running().sql();
    private final TieForecasts forecasts = new TieForecasts(sql, new DataVersionQueries(sql)::ofEverything);
    private final TieQueries ties = new TieQueries(sql);

    @Test
    void aPageAndAListTellTheSameChanceOnEveryDayAroundTheLegs() {
        var lists = new ChanceQueries(sql);
        int compared = 0;
        for (var tie : someTies()) {
            for (var day : daysAround(tie)) {
                var known = new TiesAsOf(sql, day).byId(List.of(tie.id())).get(tie.id());
                if (known != null) {
                    compared++;
                    assertEquals(
                            chances(lists.forecasts(List.of(tie.id()), day, Map.of())
                                    .get(tie.id())),
                            chances(onItsPage(known, day)),
                            tie.path() + " on " + day);
                }
            }
        }
        assertTrue(compared > 200, "compared " + compared);
    }

    @Test
    void theTurningPointIsTheOneThatIsStored() {
        for (var tie : someTies()) {
            var stored = sql.select(TIE_CHANCE.LOW, TIE_CHANCE.LOW_MINUTE)
                    .from(TIE_CHANCE)
                    .where(TIE_CHANCE.TIE_ID.eq(tie.id()).and(TIE_CHANCE.LOW.isNotNull()))
                    .fetchOptional(low -> new Low(low.value1(), low.value2()));
            assertEquals(stored, onItsPage(tie, LATER).low(), tie.path());
        }
    }

    private Forecast onItsPage(TieSummary tie, LocalDate day) {
        return forecasts.of(ties.details(tie, day).soFar(tie), day, null);
    }

    private static List<Optional<Double>> chances(Forecast forecast) {
        return Stream.of(forecast.beforeTie(), forecast.afterFirstLeg(), forecast.now())
                .map(Optional::ofNullable)
                .toList();
    }

    /// Every sixtieth tie, whatever its rules and its ending.
    private List<TieSummary> someTies() {
        var tie = new TiesAsOf(sql, LATER);
        return tie.select(tie.tie().TIE_ID.mod(60).eq(0), tie.tie().TIE_ID).fetch(row -> row.value1());
    }

    private static List<LocalDate> daysAround(TieSummary tie) {
        var days = new ArrayList<LocalDate>();
        for (var match : Stream.of(
                        tie.days().first(), tie.days().second(), tie.days().replay())
                .filter(day -> day != null)
                .toList()) {
            days.addAll(List.of(match.minusDays(1), match, match.plusDays(1)));
        }
        return days;
    }
}
