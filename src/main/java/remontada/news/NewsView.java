package remontada.news;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Team news as a page shows it, club by club; only clubs of which there is some.
public record NewsView(List<OfClub> clubs) {

    public record OfClub(Club club, List<Line> lines) {}

    /// @param subject the player and what is reported of him, "Ferland Mendy, expected back"
    /// @param link where it was reported, http or https
    /// @param source whose report it is, and of which day
    public record Line(String subject, String words, String link, String source) {}

    public static NewsView of(List<TeamNews> news, Words words, Club... clubs) {
        return new NewsView(Stream.of(clubs)
                .map(club -> new OfClub(
                        club,
                        news.stream()
                                .filter(report -> report.clubId() == club.id())
                                .map(report -> line(report, words))
                                .toList()))
                .filter(club -> !club.lines().isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return clubs.isEmpty();
    }

    private static Line line(TeamNews report, Words words) {
        var player = report.player();
        var kind = Sentence.of("news.kind-" + report.kind().slug());
        return new Line(
                words.say(
                        player == null
                                ? kind
                                : Sentence.of("news.subject", "player", player).with("kind", kind)),
                report.words(),
                report.source().toString(),
                words.say(
                        Sentence.of("news.source", "name", report.sourceName()).with("day", report.reportedOn())));
    }
}
