package remontada.seasons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Side;
import remontada.look.Card;
import remontada.platform.Frame;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonPage.Column;
import remontada.seasons.SeasonPage.Opponent;
import remontada.seasons.SeasonPage.Qualifying;
import remontada.seasons.SeasonPage.Row;
import remontada.seasons.SeasonPage.Rows;
import remontada.seasons.SeasonPage.Slot;
import remontada.seasons.SeasonPage.Way;
import remontada.seasons.SeasonQueries.GroupStage;
import remontada.seasons.SeasonQueries.Played;
import remontada.seasons.SeasonsPage.Line;
import remontada.ties.Era;
import remontada.ties.Goals;
import remontada.ties.TieCard;
import remontada.ties.TieOutcomes;
import remontada.ties.TieSummary;

/// Puts seasons into words.
final class SeasonView {
    private final Words words;

    SeasonView(Words words) {
        this.words = words;
    }

    /// "Champions League and European Cup": what the competition was called over its seasons.
    ///
    /// @param seasons the latest first
    String group(String competition, List<Line> seasons) {
        var last = Era.of(Season.parse(seasons.getFirst().season()));
        var first = Era.of(Season.parse(seasons.getLast().season()));
        return words.say(first == last ? last.nameOf(competition) : Sentence.of("seasons.champions-league-and-before"));
    }

    Line line(Played played, @Nullable TieSummary decider) {
        var path = "/seasons/" + played.season().name() + "/" + played.competition();
        var over = Optional.ofNullable(decider).filter(TieSummary::isDecided);
        return new Line(
                played.competition(),
                played.name(),
                played.season().name(),
                path,
                over.flatMap(TieSummary::winner).orElse(null),
                over.flatMap(TieSummary::loser).orElse(null),
                over.map(this::decider).orElse(null),
                over.map(TieSummary::path).orElse(null),
                played.ties(),
                played.comebacks());
    }

    SeasonPage page(Frame frame, String heading, List<TieSummary> ties, @Nullable Way way, List<GroupStage> groups) {
        var knockout = ties.stream().filter(SeasonView::isKnockout).toList();
        var before = ties.stream().filter(tie -> !isKnockout(tie)).toList();
        return new SeasonPage(
                frame,
                heading,
                lead(ties),
                Bracket.of(ties).rounds().stream().map(this::column).toList(),
                way,
                groups.stream().map(this::groupStage).toList(),
                rows(knockout).reversed(),
                before.isEmpty()
                        ? null
                        : new Qualifying(
                                words.say(Sentence.of("seasons.qualifying", "ties", before.size())),
                                rows(before).reversed()));
    }

    /// "Liverpool won the 2018-19 Champions League".
    String title(Sentence competition, Season season, List<TieSummary> ties) {
        var knockout = ties.stream().filter(SeasonView::isKnockout).toList();
        return new SeasonTitle(competition, season.name(), knockout, words).title();
    }

    /// "Champions of Europe season by season: Paris Saint-Germain in 2024-25".
    ///
    /// @param seasons the latest first
    String title(List<Line> seasons) {
        var champions = seasons.stream()
                .filter(line -> line.competitionSlug().equals("champions-league"))
                .flatMap(line -> Optional.ofNullable(line.winner())
                        .map(club -> Sentence.of("seasons.title-champions", "club", club.shortName())
                                .with("season", line.season()))
                        .stream());
        return Room.TITLE.first(Stream.concat(champions.limit(1), Stream.of(Sentence.of("seasons.title-all")))
                .map(words::say));
    }

    String description(String heading, List<TieSummary> ties) {
        var about = words.say(Sentence.of("seasons.about", "heading", heading));
        return Room.DESCRIPTION.fill(
                Stream.of(about, lead(ties)).filter(said -> !said.isEmpty()).toList());
    }

    /// What came of the season, with its final on top.
    Card card(String heading, List<TieSummary> ties) {
        var lead = lead(ties);
        if (lead.isEmpty()) {
            return Card.of(heading, "");
        }
        var card = Card.telling(lead).below(heading).described(heading + " – " + lead);
        return ties.stream()
                .filter(tie -> tie.stage().slug().equals("final") && tie.isDecided())
                .findFirst()
                .map(tie -> new TieCard(tie, words).on(card))
                .orElse(card);
    }

    /// "Liverpool beat Tottenham 2–0 in the final. There were six comebacks in 13 ties with a side behind after the
    /// first leg."
    String lead(List<TieSummary> ties) {
        var behind = ties.stream()
                .filter(SeasonView::isKnockout)
                .filter(tie -> tie.behind() != null)
                .map(TieSummary::ending)
                .filter(Objects::nonNull)
                .filter(TieSummary.Ending::playedOut)
                .toList();
        var won = ties.stream()
                .filter(tie -> tie.stage().slug().equals("final") && tie.isDecided())
                .map(TieOutcomes::sentence);
        var comebacks = behind.isEmpty()
                ? Stream.<Sentence>empty()
                : Stream.of(Sentence.of("seasons.comebacks", "ties", behind.size())
                        .with("running", isOver(ties) ? "no" : "yes")
                        .with(
                                "comebacks",
                                behind.stream()
                                        .filter(TieSummary.Ending::comeback)
                                        .count()));
        return Stream.concat(won, comebacks).map(words::say).collect(Collectors.joining(" "));
    }

    private String decider(TieSummary decider) {
        var scores = decider.scores();
        var goals = Optional.ofNullable(scores.replay()).or(() -> Optional.ofNullable(scores.aggregate()));
        var winner = Objects.requireNonNull(decider.ending()).winner();
        var score = goals.map(each -> score(each, winner)).orElse("");
        var method = decider.ending().method();
        return words.say(Sentence.of(method == Method.SINGLE_MATCH ? "seasons.decider" : "seasons.decider-how")
                .with("opponent", decider.loser().orElseThrow().shortName())
                .with("score", score)
                .with("how", Sentence.of("bands.short." + method.slug())));
    }

    private String groupStage(GroupStage group) {
        return words.say(
                Sentence.of("seasons.group-stage", "stage", group.stage().heading())
                        .with("played", group.played())
                        .with("matches", group.matches()));
    }

    private Column column(Bracket.Round round) {
        return new Column(
                words.say(round.stage().heading()),
                round.ties().stream()
                        .map(tie -> new Slot(
                                tie.path(),
                                List.of(opponent(tie, Side.HOST), opponent(tie, Side.VISITOR)),
                                how(tie),
                                isComeback(tie)))
                        .toList());
    }

    private List<Rows> rows(List<TieSummary> ties) {
        return ties.stream().collect(groupingBy(TieSummary::stage, LinkedHashMap::new, toList())).entrySet().stream()
                .map(entry -> new Rows(
                        entry.getKey().slug(),
                        words.say(entry.getKey().heading()),
                        entry.getValue().stream().map(this::row).toList()))
                .toList();
    }

    private Row row(TieSummary tie) {
        var scores = tie.scores();
        var total = scores.aggregate();
        return new Row(
                tie.path(),
                opponent(tie, Side.HOST),
                opponent(tie, Side.VISITOR),
                Stream.of(
                                Optional.ofNullable(scores.first()),
                                Optional.ofNullable(scores.second()),
                                Optional.ofNullable(scores.replay()))
                        .flatMap(Optional::stream)
                        .map(goals -> score(goals, Side.HOST))
                        .collect(Collectors.joining(", ")),
                total == null ? "" : score(total, Side.HOST),
                tie.isDecided() ? words.say(outcome(tie)) : toCome(tie),
                isComeback(tie));
    }

    private static Sentence outcome(TieSummary tie) {
        var winner = tie.winner().orElseThrow().shortName();
        return goesWithoutSaying(tie)
                ? Sentence.of("seasons.outcome", "winner", winner)
                : Sentence.of("seasons.outcome-how", "winner", winner).with("how", TieOutcomes.inShort(tie));
    }

    private @Nullable String how(TieSummary tie) {
        if (!tie.isDecided()) {
            return toCome(tie);
        }
        return goesWithoutSaying(tie) ? null : words.say(TieOutcomes.inShort(tie));
    }

    /// Whether the score says it all.
    private static boolean goesWithoutSaying(TieSummary tie) {
        var ending = Objects.requireNonNull(tie.ending());
        return !ending.comeback() && (ending.method() == Method.AGGREGATE || ending.method() == Method.SINGLE_MATCH);
    }

    private String toCome(TieSummary tie) {
        return tie.nextOn()
                .map(on -> words.say(Sentence.of("seasons.to-come", "day", on)
                        .with("status", tie.status() == TieSummary.Status.FIRST_LEG_PLAYED ? "second" : "first")))
                .orElse("");
    }

    private Opponent opponent(TieSummary tie, Side side) {
        var goals = tie.scores().aggregate();
        var club = tie.club(side);
        return new Opponent(
                club.shortName(),
                club.kit().cssClass(),
                goals == null ? null : Integer.toString(goals.of(side)),
                tie.winner().filter(club::equals).isPresent());
    }

    private String score(Goals goals, Side first) {
        return words.say(Sentence.of("bands.score", "host", goals.of(first)).with("visitor", goals.of(first.other())));
    }

    private static boolean isOver(List<TieSummary> ties) {
        return ties.stream().anyMatch(tie -> tie.stage().slug().equals("final") && tie.isDecided());
    }

    private static boolean isKnockout(TieSummary tie) {
        return tie.stage().kind().equals("knockout");
    }

    private static boolean isComeback(TieSummary tie) {
        return tie.ending() != null && tie.ending().comeback();
    }
}
