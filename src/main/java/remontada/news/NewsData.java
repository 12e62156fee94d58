package remontada.news;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;

/// A report in JSON.
///
/// @param reported the day it became known
/// @param current the last day on which it is shown
public record NewsData(
        Club.Named club,
        @Nullable String player,
        String kind,
        String words,
        URI source,
        LocalDate reported,
        LocalDate current) {

    /// Reports of several clubs, in the clubs' order.
    public static List<NewsData> of(List<TeamNews> news, Club... clubs) {
        return Stream.of(clubs)
                .flatMap(club -> news.stream()
                        .filter(report -> report.clubId() == club.id())
                        .map(report -> of(club, report)))
                .toList();
    }

    private static NewsData of(Club club, TeamNews report) {
        return new NewsData(
                club.named(),
                report.player(),
                report.kind().slug(),
                report.words(),
                report.source(),
                report.reportedOn(),
                report.currentTo());
    }
}
