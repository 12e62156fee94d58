package remontada.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.clubs.Club;
import remontada.clubs.ClubFinder;
import remontada.clubs.ClubTie;
import remontada.clubs.ClubTieLine;
import remontada.comebacks.NamedClubQueries;
import remontada.comebacks.Pager;
import remontada.look.Card;
import remontada.look.Kits;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.Era;

/// A club's ties and matches, as lists.
public final class ListRoutes {
    private final ClubFinder clubs;
    private final NamedClubQueries named;
    private final TieListQueries tieQueries;
    private final MatchListQueries matchQueries;
    private final ListForms forms;
    private final Words words;

    public ListRoutes(DSLContext sql, Words words) {
        this.clubs = new ClubFinder(sql);
        this.named = new NamedClubQueries(sql);
        this.tieQueries = new TieListQueries(sql);
        this.matchQueries = new MatchListQueries(sql);
        this.forms = new ListForms(words);
        this.words = words;
    }

    public Answer ties(Request request) {
        var list = TieList.parse(clubs.find(request.part("club"), "/ties"), request, this::named);
        var day = request.asOf().day();
        var count = tieQueries.howMany(list, day);
        var pager = Pager.of(list.page().orElse(1), count.listed(), list::path);
        var shown = tieQueries.ties(list, day, pager.offset(), Pager.SIZE);
        return Answer.of(
                page(request, list, count, pager, shown),
                () -> ListData.ties(list, count, pager, list.page().isPresent() ? shown : every(list, count, day)),
                () -> ListData.tiesCsv(every(list, count, day)));
    }

    public Answer matches(Request request) {
        var club = clubs.find(request.part("club"), "/matches");
        var day = request.asOf().day();
        var competitions = matchQueries.competitions(club, day);
        var list = MatchList.parse(club, request, List.copyOf(competitions.keySet()), this::named);
        var count = matchQueries.howMany(list, day);
        var pager = Pager.of(list.page().orElse(1), count.listed(), list::path);
        var shown = matchQueries.matches(list, day, pager.offset(), Pager.SIZE);
        return Answer.of(
                page(request, list, competitions, count, pager, shown),
                () -> ListData.matches(list, count, pager, list.page().isPresent() ? shown : every(list, count, day)),
                () -> ListData.matchesCsv(club, every(list, count, day)));
    }

    private Club named(String given) {
        return named.club(given).orElseThrow(() -> new NotFound(Sentence.of("errors.no-such-club", "club", given)));
    }

    private List<ClubTie> every(TieList list, TieListQueries.Count count, LocalDate day) {
        return tieQueries.ties(list, day, 0, count.listed());
    }

    private List<ListedMatch> every(MatchList list, MatchListQueries.Count count, LocalDate day) {
        return matchQueries.matches(list, day, 0, count.listed());
    }

    private ClubTiesPage page(
            Request request, TieList list, TieListQueries.Count count, Pager pager, List<ClubTie> ties) {
        var heading = words.say(ListWords.heading(list, count));
        var summary = words.say(ListWords.summary(list, request.asOf().day()));
        var opponents = ties.stream().map(ClubTie::opponent);
        return new ClubTiesPage(
                frame(request, list.club(), opponents, heading, summary, list.path(pager.page())),
                heading,
                summary,
                forms.of(list),
                ties.stream().map(tie -> ClubTieLine.of(tie, words)).toList(),
                pager);
    }

    private ClubMatchesPage page(
            Request request,
            MatchList list,
            Map<String, String> competitions,
            MatchListQueries.Count count,
            Pager pager,
            List<ListedMatch> matches) {
        var heading = words.say(ListWords.heading(list, count));
        var competition =
                Optional.ofNullable(competitions.get(list.competition().orElse("")));
        var summary =
                words.say(ListWords.summary(list, competition, request.asOf().day()));
        var opponents = matches.stream().map(ListedMatch::opponent);
        return new ClubMatchesPage(
                frame(request, list.club(), opponents, heading, summary, list.path(pager.page())),
                heading,
                summary,
                forms.of(list, competitions),
                matches.stream().map(match -> line(list.club(), match)).toList(),
                pager);
    }

    private Frame frame(
            Request request, Club club, Stream<Club> opponents, String heading, String summary, String path) {
        return Frame.of(heading, summary, path, request.asOf())
                .in("clubs")
                .below(new Crumb(words.say("clubs.title"), "/clubs"), new Crumb(club.name(), club.path()))
                .wearing(Kits.of(
                        Stream.concat(Stream.of(club), opponents).map(Club::kit).toList()))
                .showing(Card.of(heading, summary).wornBy(club.kit(), club.name()))
                .withTable();
    }

    private ClubMatchesPage.Line line(Club club, ListedMatch match) {
        var penalties = match.penalties();
        var about = Sentence.of(match.stage() == null ? "clubs.meeting" : "clubs.meeting-stage", "day", match.date())
                .with("competition", Era.of(match.season()).nameOf(match.competitionName()))
                .with("stage", match.stage() == null ? "" : Sentence.of("stages." + match.stage()))
                .with("town", "")
                .with("where", match.venue().slug())
                .with(
                        "penalties",
                        penalties == null
                                ? "no"
                                : match.atHome()
                                        ? penalties.home() + "–" + penalties.away()
                                        : penalties.away() + "–" + penalties.home());
        return new ClubMatchesPage.Line(
                match.path(club),
                match.atHome() ? club : match.opponent(),
                match.written(),
                match.atHome() ? match.opponent() : club,
                words.say(about));
    }
}
