package remontada.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.news.TeamNews.Kind;

class NewsQueriesTest {
    private final NewsQueries queries = new NewsQueries(TestSite.running().sql());
    private final int liverpool = queries.clubId("liverpool");
    private final int realMadrid = queries.clubId("real-madrid");

    @Test
    void beforeTheSecondLegBenzemaAndMendyWereBack() {
        var back = queries.current(List.of(realMadrid), LocalDate.of(2023, 3, 14)).stream()
                .filter(news -> news.kind() == Kind.BACK)
                .map(TeamNews::player)
                .toList();

        assertEquals(List.of("Karim Benzema", "Ferland Mendy"), back);
    }

    @Test
    void salahsMissedPenaltyIsNewsFromTheDayItHappenedToTheSecondLeg() {
        assertEquals(0, missedPenaltiesOn(LocalDate.of(2023, 3, 10)));
        assertEquals(1, missedPenaltiesOn(LocalDate.of(2023, 3, 11)));
        assertEquals(1, missedPenaltiesOn(LocalDate.of(2023, 3, 15)));
        assertEquals(0, missedPenaltiesOn(LocalDate.of(2023, 3, 16)));
    }

    private long missedPenaltiesOn(LocalDate day) {
        return queries.current(List.of(liverpool), day).stream()
                .filter(news -> news.kind() == Kind.MISSED_PENALTY)
                .count();
    }
}
