package remontada.clubs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jooq.DSLContext;
import remontada.chance.RatingQueries;
import remontada.leagues.LeagueQueries;
import remontada.news.NewsQueries;
import remontada.platform.Answer;
import remontada.platform.AsOf;
import remontada.platform.Csv;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.LiveTie;
import remontada.ties.LiveTies;
import remontada.ties.Outlook;
import remontada.ties.PrecedentCounts;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// Clubs, a club, and the meetings of two.
public final class ClubRoutes {
    private static final int MOST_PAGES = 999_999;

    private final ClubQueries clubs;
    private final PairedClubQueries paired;
    private final ClubFinder finder;
    private final FormQueries forms;
    private final MeetingQueries meetings;
    private final LeagueQueries leagues;
    private final NewsQueries news;
    private final RatingQueries ratings;
    private final ClubRemarks remarks;
    private final TieLists lists;
    private final LiveTies live;
    private final Words words;

    public ClubRoutes(
            DSLContext sql,
            FormQueries forms,
            PairedClubQueries paired,
            ClubRemarks remarks,
            LiveTies live,
            Words words) {
        this.clubs = new ClubQueries(sql);
        this.paired = paired;
        this.finder = new ClubFinder(sql);
        this.forms = forms;
        this.meetings = new MeetingQueries(sql);
        this.leagues = new LeagueQueries(sql);
        this.news = new NewsQueries(sql);
        this.ratings = new RatingQueries(sql);
        this.remarks = remarks;
        this.lists = new TieLists(sql);
        this.live = live;
        this.words = words;
    }

    /// By name; the way to the list by rating, when that is asked for.
    public Answer list(Request request) {
        if (request.choice("sort", List.of("name", "rating"))
                .filter("rating"::equals)
                .isPresent()) {
            throw new MovedTo("/ratings", Set.of("sort"));
        }
        return byName(request);
    }

    public Answer ratings(Request request) {
        var clubs = ratings.ranking(request.asOf().day());
        return Answer.of(
                RatedClubsPage.of(clubs, request.asOf(), words),
                () -> RatedClubsPage.data(clubs),
                () -> RatedClubsPage.csv(clubs));
    }

    private Answer byName(Request request) {
        var day = request.asOf().day();
        var country = request.text("country");
        var written = request.text("q");
        var countries = paired.countries(day);
        country.filter(code -> !countries.contains(code)).ifPresent(code -> {
            throw new BadInput(Sentence.of("errors.not-a-choice", "name", "country")
                    .with("value", code)
                    .with("choices", String.join(", ", countries)));
        });
        var number = request.number("page", 1, MOST_PAGES);
        var found = paired.clubs(country, written, day);
        int count = found.values().stream().mapToInt(List::size).sum();
        var shown = ClubsPage.Shown.of(found, country, written, number.orElse(1), day, words);
        var page = ClubsPage.of(shown, count, countries, country, written, request.asOf(), words);
        return Answer.of(
                page,
                () -> ClubsPage.data(count, number.isPresent() ? shown.clubs() : every(found, day)),
                () -> Csv.of(ClubsPage.HEADER, every(found, day), ClubsPage::cells));
    }

    private static List<ListedClub> every(SortedMap<String, List<PairedClub>> found, LocalDate day) {
        return found.values().stream()
                .flatMap(List::stream)
                .map(club -> club.on(day))
                .toList();
    }

    public Answer show(Request request) {
        var club = finder.find(request.part("club"), "");
        var day = request.asOf().day();
        var first = request.choice("first-leg", ClubTie.FirstLeg.class, ClubTie.FirstLeg::slug);
        var ties = clubs.ties(club, day);
        var record =
                new ClubRecord(ties.stream().map(tie -> ClubTie.of(club, tie)).toList());
        var form = forms.form(List.of(club), day, ClubForm.FOR_STREAKS).getOrDefault(club.id(), ClubForm.none());
        var place = Optional.ofNullable(leagues.places(List.of(club.id()), day).get(club.id()));
        var upcoming = clubs.upcoming(club, day);
        var facts = new ClubFacts(
                club,
                record,
                form,
                place,
                upcoming,
                playing(ties, request.asOf()),
                news.current(List.of(club.id()), day),
                remarks.on(club, record, form, place, request.asOf()),
                ratings.history(club.id(), day),
                ratings.standing(club.id(), day));
        return Answer.of(
                new ClubView(facts, words).page(first, request.asOf()),
                () -> ClubData.of(facts),
                () -> ClubData.csv(record));
    }

    /// Asks for chances only of what is being played.
    private Outlook playing(List<TieSummary> ties, AsOf asOf) {
        var on = live.among(ties, asOf);
        var shown = on.ties().values().stream().map(LiveTie::tie).toList();
        return lists.outlook(shown, asOf.day(), PrecedentCounts.none(), on);
    }

    /// All that two clubs have played against each other; the clubs stand in the order of their slugs.
    public Answer meetings(Request request) {
        var asked = request.part("club").toLowerCase(Locale.ROOT);
        var against = request.part("other").toLowerCase(Locale.ROOT);
        if (asked.compareTo(against) > 0) {
            throw new MovedTo(Meetings.path(against, asked));
        }
        if (asked.equals(against)) {
            throw new NotFound(Sentence.of(
                    "clubs.same-club", "club", finder.find(asked, "").name()));
        }
        if (!asked.equals(request.part("club")) || !against.equals(request.part("other"))) {
            throw new MovedTo(Meetings.path(asked, against));
        }
        var one = finder.find(asked, "/v/" + against);
        var other = finder.find(against, "");
        var day = request.asOf().day();
        var all = meetings.meetings(one, other, day);
        var filter = MeetingFilter.parse(request, one, other, all);
        var among = filter.among(one, other, all);
        var ties = clubs.ties(one, other, day).stream().filter(filter::holds).toList();
        var found = new Meetings(one, other, filter.shown(one, other, among), ties);
        var page = MeetingsPage.of(found, all, filter, request.asOf(), words);
        return Answer.of(
                page,
                () -> found.data(among.size()),
                () -> Csv.of(MeetingsPage.HEADER, found.newestFirst(), MeetingsPage::cells));
    }
}
