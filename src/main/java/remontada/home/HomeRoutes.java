package remontada.home;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.Ladder;
import remontada.home.HomePage.Day;
import remontada.home.HomePage.LastRound;
import remontada.home.HomePage.Link;
import remontada.home.HomePage.Night;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.Era;
import remontada.ties.Goals;
import remontada.ties.Outlook;
import remontada.ties.PrecedentCounts;
import remontada.ties.TieBands;
import remontada.ties.TieListed;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// The first page: the next ties, else the last ones, and the comebacks to remember.
public final class HomeRoutes {
    private static final int GREATEST = 8;
    private static final int LATEST = 4;
    private static final int NIGHTS = 5;
    private static final int FEW = 4;

    private final HomeQueries queries;
    private final TieLists lists;
    private final TieBands bands;
    private final Headline headline;
    private final Words words;

    public HomeRoutes(DSLContext sql, Words words) {
        this.queries = new HomeQueries(sql);
        this.lists = new TieLists(sql);
        this.bands = new TieBands(words);
        this.headline = new Headline(words);
        this.words = words;
    }

    public Answer show(Request request) {
        var asOf = request.asOf();
        var day = asOf.day();
        var undecided = queries.undecided(day);
        var round = Round.next(day, in(HomeQueries.COMPETITION_SHOWN, undecided));
        var overdue = overdue(in(HomeQueries.COMPETITION_SHOWN, undecided), day);
        var last = lastRound(queries.decidedLast(day));
        var counts = lists.precedents(day);
        var era = era(counts);
        var latest = queries.latestComebacks(day, era, LATEST + last.size()).stream()
                .filter(tie -> !last.contains(tie))
                .limit(LATEST)
                .toList();
        var greatest = queries.greatestComebacks(day, era, GREATEST);
        var outlook = new Outlook(day, counts, lists.kickOffs(undecided, day));

        var said = round.isEmpty() ? headline.ofLast(last) : headline.of(round);
        var shown = Stream.of(round.ties(), overdue, last, latest)
                .flatMap(List::stream)
                .toList();
        var page = new HomePage(
                Frame.of(words.say("home.title"), said, "/", asOf).wearing(TieBands.kits(shown)),
                said,
                round.isEmpty() ? words.say("home.nothing-known") : null,
                days(round, outlook),
                elsewhere(round, undecided),
                bands.of(overdue, outlook),
                last.isEmpty() ? null : new LastRound(words.say(lastHeading(round, last)), bands.of(last)),
                bands.dated(latest),
                Ladder.of(rows(greatest), false, words),
                record(counts, era),
                lookUp(round, greatest),
                nights(greatest));
        return Answer.of(page, () -> data(said, round, overdue, last, latest, greatest));
    }

    private static List<TieSummary> in(String competition, List<TieSummary> ties) {
        return ties.stream()
                .filter(tie -> tie.competition().slug().equals(competition))
                .toList();
    }

    private static List<TieSummary> overdue(List<TieSummary> undecided, LocalDate day) {
        return undecided.stream()
                .filter(tie -> tie.nextOn().filter(on -> on.isBefore(day)).isPresent())
                .toList();
    }

    private static List<TieSummary> lastRound(List<TieSummary> decided) {
        return decided.stream()
                .filter(tie -> tie.stage().id() == decided.getFirst().stage().id())
                .toList();
    }

    private List<Day> days(Round round, Outlook outlook) {
        return round.byDay().entrySet().stream()
                .map(entry -> new Day(
                        entry.getKey().toString(),
                        words.say(Sentence.of("home.day", "day", entry.getKey())),
                        bands.of(entry.getValue(), outlook),
                        entry.getValue().size() <= FEW))
                .toList();
    }

    private List<Link> elsewhere(Round round, List<TieSummary> undecided) {
        if (round.isEmpty()) {
            return List.of();
        }
        return undecided.stream()
                .filter(tie -> !tie.competition().slug().equals(HomeQueries.COMPETITION_SHOWN))
                .collect(groupingBy(TieSummary::competition, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> Map.entry(entry.getKey(), Round.next(round.day(), entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty() && entry.getValue().weeksAway() == round.weeksAway())
                .map(entry -> new Link(
                        words.say(Sentence.of("home.elsewhere")
                                .with("competition", entry.getKey().name())
                                .with("ties", entry.getValue().ties().size())
                                .with("day", entry.getValue().firstDay())),
                        "/ties?competition=" + entry.getKey().slug()))
                .toList();
    }

    private static Sentence lastHeading(Round round, List<TieSummary> last) {
        var stage = last.getFirst().stage();
        var going = round.ties().stream().anyMatch(tie -> tie.stage().id() == stage.id());
        return Sentence.of(going ? "home.decided-so-far" : "home.last-round")
                .with("stage", stage.ties())
                .with("season", last.getFirst().season().name());
    }

    /// The one whose comebacks are told: the Champions League's as soon as it had one.
    private static Era era(PrecedentCounts counts) {
        return counts.ofKnockout(HomeQueries.COMPETITION_SHOWN, Era.CHAMPIONS_LEAGUE)
                                .comebacks()
                        > 0
                ? Era.CHAMPIONS_LEAGUE
                : Era.EUROPEAN_CUP;
    }

    private @Nullable Link record(PrecedentCounts counts, Era era) {
        var count = counts.ofKnockout(HomeQueries.COMPETITION_SHOWN, era);
        return count.ties() == 0
                ? null
                : new Link(
                        words.say(Sentence.of("home.record-" + era.slug(), "comebacks", count.comebacks())
                                .with("ties", count.ties())),
                        era == Era.CHAMPIONS_LEAGUE ? "/comebacks" : "/comebacks?era=" + era.slug());
    }

    private static List<ComebackRow> rows(List<TieSummary> comebacks) {
        return comebacks.stream()
                .flatMap(tie -> Stream.ofNullable(tie.behind())
                        .map(behind -> new ComebackRow(tie, behind.side(), behind.goals(), true)))
                .toList();
    }

    private static Goals lookUp(Round round, List<TieSummary> greatest) {
        return Stream.concat(round.secondLegs().stream(), greatest.stream())
                .filter(tie -> tie.behind() != null && tie.scores().first() != null)
                .max(comparingInt(tie ->
                        tie.isDecided() ? 0 : requireNonNull(tie.behind()).goals()))
                .map(tie -> requireNonNull(tie.scores().first()))
                .orElse(new Goals(1, 0));
    }

    private List<Night> nights(List<TieSummary> greatest) {
        return greatest.stream()
                .filter(tie -> tie.days().decided() != null)
                .limit(NIGHTS)
                .map(tie -> new Night(
                        "/nights/" + tie.days().decided(),
                        words.say(Sentence.of(
                                "home.night-day", "day", tie.days().last().orElseThrow())),
                        words.say(Sentence.of("home.night")
                                .with("club", tie.winner().orElseThrow().name())
                                .with("opponent", tie.loser().orElseThrow().name())
                                .with(
                                        "deficit",
                                        tie.behind() == null ? 0 : tie.behind().goals()))))
                .toList();
    }

    private static Map<String, Object> data(
            String headline,
            Round round,
            List<TieSummary> overdue,
            List<TieSummary> last,
            List<TieSummary> latest,
            List<TieSummary> greatest) {
        var data = new LinkedHashMap<String, Object>();
        data.put("headline", headline);
        data.put("next", TieListed.of(round.ties()));
        data.put("withoutResult", TieListed.of(overdue));
        data.put("lastRound", TieListed.of(last));
        data.put("latestComebacks", TieListed.of(latest));
        data.put("greatestComebacks", TieListed.of(greatest));
        return data;
    }
}
