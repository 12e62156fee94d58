package remontada.clubs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Streak;
import remontada.leagues.LeaguePlace;
import remontada.look.Kit;
import remontada.look.Kits;
import remontada.news.NewsData;
import remontada.news.NewsView;
import remontada.news.TeamNews;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Page;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A club.
///
/// @param lines the few words below its name
/// @param place where it stands in its league; empty where that is not known
/// @param honours titles and lost finals, a line a competition
/// @param figures its record in numbers
/// @param streaks what its last match ended and what is on
/// @param beginnings its ties by what the first leg was
/// @param chosen the beginning whose ties alone are shown
/// @param ties shown, newest first
public record ClubPage(
        Frame frame,
        Club club,
        List<String> lines,
        @Nullable Place place,
        List<String> honours,
        List<Figure> figures,
        List<Coming> upcoming,
        List<FormMatch> form,
        List<String> streaks,
        List<Beginning> beginnings,
        @Nullable String chosen,
        List<ClubTieLine> ties,
        NewsView news)
        implements Page {

    static final List<String> HEADER = List.of(
            "season",
            "competition",
            "stage",
            "opponent",
            "first_leg",
            "goals_for",
            "goals_against",
            "outcome",
            "method");

    public record Place(String sentence, String path) {}

    public record Figure(
            String label, String value, @Nullable String path) {}

    public record Coming(Upcoming match, String day, String about) {}

    public record Beginning(String title, ClubRecord.Share share, String path) {}

    /// A club in JSON.
    public record Data(
            String slug,
            String name,
            String country,
            List<FormMatch.Data> form,
            List<StreakData> streaks,
            LeaguePlace.@Nullable Data league,
            Honours honours,
            Comebacks comebacks,
            List<Beginnings> firstLegs,
            List<Upcoming.Data> upcoming,
            List<ClubTie.Data> ties,
            List<NewsData> news) {}

    public record StreakData(String run, int matches) {}

    /// @param titles of the European Cup and Champions League
    public record Honours(
            int titles,
            List<String> seasons,
            List<String> finalsLost,
            List<String> europaLeague,
            List<String> conferenceLeague) {}

    public record Comebacks(int made, int behind, int suffered, int ahead) {}

    public record Beginnings(String firstLeg, int through, int total) {}

    static ClubPage of(
            Club club,
            ClubRecord record,
            ClubForm form,
            Optional<LeaguePlace> place,
            List<Upcoming> upcoming,
            List<TeamNews> news,
            Optional<ClubTie.FirstLeg> first,
            AsOf asOf,
            Words words) {
        var shown = record.ties().stream()
                .filter(tie -> first.isEmpty()
                        || tie.countsInRecords() && tie.firstLeg().equals(first))
                .toList();
        var lines = titles(record).stream().map(words::say).toList();
        var path = club.path() + first.map(leg -> "?first-leg=" + leg.slug()).orElse("");
        var frame = Frame.of(
                        club.name(), words.say(Sentence.of("clubs.club-description", "club", club.name())), path, asOf)
                .in("clubs")
                .below(
                        new Crumb(words.say("clubs.title"), "/clubs"),
                        new Crumb(words.say("countries." + club.country()), "/clubs?country=" + club.country()))
                .wearing(Kits.of(kits(club, shown, upcoming)))
                .withTable();
        return new ClubPage(
                frame,
                club,
                lines,
                place.map(at -> new Place(words.say(at.sentence()), at.path())).orElse(null),
                honours(record).stream().map(words::say).toList(),
                figures(club, record, words),
                upcoming.stream().map(match -> coming(match, words)).toList(),
                form.strip(),
                form.sentences().stream().map(words::say).toList(),
                record.beginnings().stream()
                        .map(beginning -> new Beginning(
                                words.say("clubs.first-leg-"
                                        + beginning.firstLeg().slug()),
                                beginning.share(),
                                club.path() + "?first-leg="
                                        + beginning.firstLeg().slug() + "#ties"))
                        .toList(),
                first.map(leg -> words.say("clubs.first-leg-" + leg.slug())).orElse(null),
                shown.stream().map(tie -> ClubTieLine.of(tie, words)).toList(),
                NewsView.of(news, words, club));
    }

    static Data data(
            Club club,
            ClubRecord record,
            ClubForm form,
            Optional<LeaguePlace> place,
            List<Upcoming> upcoming,
            List<TeamNews> news) {
        return new Data(
                club.slug(),
                club.name(),
                club.country(),
                form.data(),
                form.streaks().stream().map(ClubPage::streak).toList(),
                place.map(LeaguePlace::data).orElse(null),
                new Honours(
                        record.titles("champions-league").size(),
                        names(record.titles("champions-league")),
                        names(record.finalsLost("champions-league")),
                        names(record.titles("europa-league")),
                        names(record.titles("conference-league"))),
                new Comebacks(
                        record.made().through(),
                        record.made().total(),
                        record.suffered().through(),
                        record.suffered().total()),
                record.beginnings().stream()
                        .map(beginning -> new Beginnings(
                                beginning.firstLeg().slug(),
                                beginning.share().through(),
                                beginning.share().total()))
                        .toList(),
                upcoming.stream().map(Upcoming::data).toList(),
                record.ties().stream().map(ClubTie::data).toList(),
                NewsData.of(news, club));
    }

    static List<? extends @Nullable Object> cells(ClubTie tie) {
        var aggregate = tie.data().aggregate();
        return Arrays.asList(
                tie.tie().season().name(),
                tie.tie().competition().slug(),
                tie.tie().stage().slug(),
                tie.opponent().slug(),
                tie.firstLeg().map(ClubTie.FirstLeg::slug).orElse(null),
                aggregate == null ? null : aggregate.goalsFor(),
                aggregate == null ? null : aggregate.goalsAgainst(),
                tie.outcome().slug(),
                tie.method().map(Method::slug).orElse(null));
    }

    private static Optional<Sentence> titles(ClubRecord record) {
        var titles = record.titles("champions-league");
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("clubs.champions", "times", titles.size())
                        .with("season", titles.getLast().name()));
    }

    private static List<Sentence> honours(ClubRecord record) {
        return Stream.of("champions-league", "europa-league", "conference-league")
                .flatMap(competition -> Stream.of(
                        honour("clubs.won-" + competition, record.titles(competition)),
                        honour("clubs.lost-" + competition, record.finalsLost(competition))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> honour(String key, List<Season> seasons) {
        return seasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(key, "times", seasons.size()).with("seasons", String.join(", ", names(seasons))));
    }

    private static List<Figure> figures(Club club, ClubRecord record, Words words) {
        if (record.won().total() == 0) {
            return List.of();
        }
        var everywhere = "&competition=all&era=all&scope=all";
        return List.of(
                new Figure(
                        words.say("clubs.comebacks-made"),
                        inAll(record.made(), words),
                        "/comebacks?club=" + club.slug() + everywhere),
                new Figure(
                        words.say("clubs.comebacks-suffered"),
                        inAll(record.suffered(), words),
                        "/comebacks?against=" + club.slug() + everywhere),
                new Figure(
                        words.say("clubs.biggest-deficit"), Integer.toString(record.biggestDeficitOverturned()), null),
                new Figure(words.say("clubs.ties-won"), inAll(record.won(), words), null));
    }

    private static String inAll(ClubRecord.Share share, Words words) {
        return words.say(Sentence.of("clubs.in-all", "count", share.through()).with("total", share.total()));
    }

    private static Coming coming(Upcoming match, Words words) {
        var competition = Sentence.of("clubs.in-competition", "competition", match.competition());
        return new Coming(
                match,
                words.say(Sentence.of("clubs.day", "day", match.date())),
                words.say(
                        match.stage() == null
                                ? competition
                                : Sentence.of("clubs.in-stage", "competition", match.competition())
                                        .with("stage", Sentence.of("stages." + match.stage()))));
    }

    private static List<Kit> kits(Club club, List<ClubTie> ties, List<Upcoming> upcoming) {
        return Stream.of(
                        Stream.of(club),
                        ties.stream().map(ClubTie::opponent),
                        upcoming.stream().flatMap(match -> Stream.of(match.home(), match.away())))
                .flatMap(clubs -> clubs)
                .map(Club::kit)
                .toList();
    }

    private static StreakData streak(Streak streak) {
        return new StreakData(streak.run().slug(), streak.matches());
    }

    private static List<String> names(List<Season> seasons) {
        return seasons.stream().map(Season::name).toList();
    }

    @Override
    public String template() {
        return "clubs/show";
    }
}
