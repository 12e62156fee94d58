package remontada.sharing.feeds;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import remontada.clubs.ClubFinder;
import remontada.clubs.ClubQueries;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.LatestComebacks;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonFinder;
import remontada.sharing.Links;
import remontada.sharing.feeds.TieNews.Piece;
import remontada.statements.HistoryQueries;
import remontada.ties.TieSummary;

/// Feeds of the comebacks, of a club and of a competition's season: at the address of the page plus `.atom`.
public final class FeedRoutes {
    private static final int MOST = 50;

    private final LatestComebacks comebacks;
    private final ClubFinder finder;
    private final ClubQueries clubs;
    private final SeasonFinder seasons;
    private final FeedQueries queries;
    private final Words words;

    public FeedRoutes(DSLContext sql, HistoryQueries history, Words words) {
        this.comebacks = new LatestComebacks(sql, history);
        this.finder = new ClubFinder(sql);
        this.clubs = new ClubQueries(sql);
        this.seasons = new SeasonFinder(sql);
        this.queries = new FeedQueries(sql);
        this.words = words;
    }

    public Feed comebacks(Request request, Links links) {
        var found = comebacks.find(request, MOST);
        var ties = found.rows().stream().map(ComebackRow::tie).toList();
        var news = news(ties, links);
        var pieces = ties.stream()
                .map(news::end)
                .filter(Objects::nonNull)
                .sorted(comparing((Piece piece) -> piece.entry().updated()).reversed())
                .toList();
        return feed(found.path(), found.title(), Sentence.of("feeds.comebacks"), links, pieces);
    }

    public Feed club(Request request, Links links) {
        var club = finder.find(request.part("club"), "");
        var ties = clubs.ties(club, request.asOf().day());
        return feed(
                club.path(),
                Sentence.of("feeds.club", "club", club.name()),
                Sentence.of("feeds.news"),
                links,
                news(ties, links).latest(ties, MOST));
    }

    public Feed season(Request request, Links links) {
        var season = seasons.find(request);
        return feed(
                season.path(),
                season.name(),
                Sentence.of("feeds.news"),
                links,
                news(season.ties(), links).latest(season.ties(), MOST));
    }

    private TieNews news(List<TieSummary> ties, Links links) {
        return new TieNews(queries.kickOffs(ties), words, links);
    }

    private Feed feed(String path, Sentence title, Sentence subtitle, Links links, List<Piece> pieces) {
        return new Feed(
                LastingId.of(path),
                words.locale().getLanguage(),
                words.say(title),
                words.say(subtitle),
                words.say("layout.brand"),
                links.to(path, "atom"),
                links.to(path),
                pieces.stream().map(Piece::entry).toList(),
                pieces.isEmpty()
                        ? Optional.empty()
                        : queries.lastChange(
                                pieces.stream().map(Piece::tie).distinct().toList()));
    }
}
