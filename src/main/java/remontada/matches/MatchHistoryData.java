package remontada.matches;

import java.time.LocalDate;
import java.util.List;

/// A match's history in JSON.
public record MatchHistoryData(
        String competition,
        String season,
        LocalDate date,
        String home,
        String away,
        List<MatchHistory.Report> reports) {
    static MatchHistoryData of(MatchHistory history) {
        return new MatchHistoryData(
                history.competition(),
                history.season(),
                history.day(),
                history.home(),
                history.away(),
                history.reports());
    }
}
