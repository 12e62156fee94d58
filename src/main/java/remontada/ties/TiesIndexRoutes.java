package remontada.ties;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.platform.Answer;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TiesIndexPage.Choice;
import remontada.ties.TiesIndexPage.Group;

/// The knock-out ties of the season, stage by stage, what is still to come first.
public final class TiesIndexRoutes {
    private static final String DEFAULT = "champions-league";

    private final TieLists lists;
    private final PrecedentQueries precedents;
    private final LiveTies live;
    private final TieBands bands;
    private final Words words;

    public TiesIndexRoutes(DSLContext sql, PrecedentQueries precedents, LiveTies live, Words words) {
        this.lists = new TieLists(sql);
        this.precedents = precedents;
        this.live = live;
        this.bands = new TieBands(words);
        this.words = words;
    }

    public Answer show(Request request) {
        var asOf = request.asOf();
        var competitions = lists.competitions();
        var slug = request.choice(
                        "competition",
                        competitions.stream().map(Competition::slug).toList())
                .orElse(DEFAULT);
        var competition = competitions.stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        var ties = lists.latestKnockout(competition, asOf.day());
        var outlook = lists.outlook(ties, asOf.day(), precedents.counts(asOf.day()), live.among(ties, asOf));
        var page = page(asOf, competition, competitions, ties, lists.season(asOf.day()), outlook);
        return Answer.of(page, () -> data(competition, ties, outlook.live()), () -> TieListed.csv(ties));
    }

    private TiesIndexPage page(
            AsOf asOf,
            Competition competition,
            List<Competition> competitions,
            List<TieSummary> ties,
            Optional<Season> season,
            Outlook outlook) {
        var heading = said("heading", competition, ties);
        return new TiesIndexPage(
                Frame.of(title(competition, ties), words.say("ties-index.description"), path(competition), asOf)
                        .in("ties")
                        .wearing(TieBands.kits(ties))
                        .withTable(),
                heading,
                lead(ties, season),
                competitions.stream()
                        .map(each -> new Choice(each.name(), path(each), each.equals(competition)))
                        .toList(),
                groups(ties, outlook),
                ties.isEmpty() ? null : "/seasons/" + ties.getFirst().season().name() + "/" + competition.slug(),
                outlook.live().follows());
    }

    private String title(Competition competition, List<TieSummary> ties) {
        var second = ties.stream().filter(tie -> tie.status() == TieSummary.Status.FIRST_LEG_PLAYED);
        var undecided = ties.stream().filter(tie -> !tie.isDecided());
        return ties.isEmpty()
                ? words.say("ties-index.title-none")
                : words.say(Sentence.of(
                                "ties-index.title",
                                "competition",
                                ties.getFirst().competitionName())
                        .with("season", ties.getFirst().season().name())
                        .with("second", second.count())
                        .with("undecided", undecided.count()));
    }

    private String said(String key, Competition competition, List<TieSummary> ties) {
        return words.say(
                ties.isEmpty()
                        ? Sentence.of("ties-index.none", "competition", competition.name())
                        : Sentence.of(
                                        "ties-index." + key,
                                        "competition",
                                        ties.getFirst().competitionName())
                                .with("season", ties.getFirst().season().name()));
    }

    private @Nullable String lead(List<TieSummary> ties, Optional<Season> season) {
        return season.filter(now -> ties.stream().noneMatch(tie -> tie.season().equals(now)))
                .map(now -> words.say(Sentence.of("ties-index.not-yet", "season", now.name())))
                .orElse(null);
    }

    /// A stage of which a tie is being played comes first.
    private List<Group> groups(List<TieSummary> ties, Outlook outlook) {
        var playing = outlook.live().stages();
        return ties.stream()
                .sorted(comparing((TieSummary tie) -> !playing.contains(tie.stage()))
                        .thenComparing(order()))
                .collect(groupingBy(TieSummary::stage, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(
                        entry.getKey().slug(),
                        words.say(entry.getKey().heading()),
                        bands.withDays(entry.getValue(), outlook)))
                .toList();
    }

    /// The latest stage first, and within it what comes next before what is decided.
    private static Comparator<TieSummary> order() {
        return Comparator.<TieSummary>comparingInt(tie -> -tie.stage().position())
                .thenComparing(TieSummary::isDecided)
                .thenComparing(tie -> tie.nextOn().or(() -> tie.days().last()).orElse(LocalDate.MAX));
    }

    private static String path(Competition competition) {
        return competition.slug().equals(DEFAULT) ? "/ties" : "/ties?competition=" + competition.slug();
    }

    private static Map<String, Object> data(Competition competition, List<TieSummary> ties, LiveNow live) {
        var data = new LinkedHashMap<String, Object>();
        data.put("competition", competition.slug());
        data.put("season", ties.isEmpty() ? null : ties.getFirst().season().name());
        data.put("live", live.data());
        data.put("items", TieListed.of(ties));
        return data;
    }
}
