package remontada.clubs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import remontada.leagues.LeagueQueries;
import remontada.platform.Answer;
import remontada.platform.Csv;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Clubs, a club, and the meetings of two.
public final class ClubRoutes {
    private final ClubQueries clubs;
    private final FormQueries forms;
    private final MeetingQueries meetings;
    private final LeagueQueries leagues;
    private final Words words;

    public ClubRoutes(DSLContext sql, Words words) {
        this.clubs = new ClubQueries(sql);
        this.forms = new FormQueries(sql);
        this.meetings = new MeetingQueries(sql);
        this.leagues = new LeagueQueries(sql);
        this.words = words;
    }

    public Answer list(Request request) {
        var day = request.asOf().day();
        var country = request.text("country");
        var written = request.text("q");
        var countries = clubs.countries(day);
        country.filter(code -> !countries.contains(code)).ifPresent(code -> {
            throw new BadInput(Sentence.of("errors.not-a-choice", "name", "country")
                    .with("value", code)
                    .with("choices", String.join(", ", countries)));
        });
        var found = clubs.european(country, written, day);
        var page = ClubsPage.of(found, countries, country, written, request.asOf(), words);
        return Answer.of(page, () -> ClubsPage.data(found), () -> Csv.of(ClubsPage.HEADER, found, ClubsPage::cells));
    }

    public Answer show(Request request) {
        var club = find(request.part("club"), "");
        var day = request.asOf().day();
        var first = request.choice("first-leg", ClubTie.FirstLeg.class, ClubTie.FirstLeg::slug);
        var record = new ClubRecord(
                clubs.ties(club, day).stream().map(tie -> ClubTie.of(club, tie)).toList());
        var form = forms.form(List.of(club.id()), day, ClubForm.FOR_STREAKS).getOrDefault(club.id(), ClubForm.none());
        var place = Optional.ofNullable(leagues.places(List.of(club.id()), day).get(club.id()));
        var upcoming = clubs.upcoming(club, day);
        var facts = new ClubFacts(club, record, form, place, upcoming);
        return Answer.of(
                new ClubView(facts, words).page(first, request.asOf()),
                () -> ClubData.of(facts),
                () -> ClubData.csv(record));
    }

    /// All that two clubs have played against each other; the clubs stand in the order of their slugs.
    public Answer meetings(Request request) {
        var first = request.part("club");
        var second = request.part("other");
        if (first.compareTo(second) > 0) {
            throw new MovedTo(Meetings.path(second, first));
        }
        if (first.equals(second)) {
            throw new NotFound(Sentence.of("clubs.same-club", "club", first));
        }
        var one = find(first, "/v/" + second);
        var other = find(second, "");
        var day = request.asOf().day();
        var all = meetings.meetings(one, other, day);
        var competition = request.choice("competition", Meetings.competitions(all));
        var last = request.number("last", 1, 999);
        var found = new Meetings(
                one,
                other,
                all.stream()
                        .filter(meeting ->
                                competition.isEmpty() || meeting.competition().equals(competition.get()))
                        .limit(last.orElse(Integer.MAX_VALUE))
                        .toList(),
                clubs.ties(one, other, day));
        var page = MeetingsPage.of(found, all, competition, last, request.asOf(), words);
        return Answer.of(
                page, found::data, () -> Csv.of(MeetingsPage.HEADER, found.newestFirst(), MeetingsPage::cells));
    }

    /// @param rest what follows the club in the address asked for
    private Club find(String slug, String rest) {
        return clubs.find(slug).orElseGet(() -> {
            clubs.formerly(slug).ifPresent(club -> {
                throw new MovedTo(club.path() + rest);
            });
            throw new NotFound(Sentence.of("clubs.no-such-club", "club", slug)
                    .with(
                            "nearest",
                            clubs.nearest(slug).stream().map(Club::name).collect(joining(", "))));
        });
    }
}
