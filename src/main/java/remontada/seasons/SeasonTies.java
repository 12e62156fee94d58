package remontada.seasons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonPage.Column;
import remontada.seasons.SeasonPage.Opponent;
import remontada.seasons.SeasonPage.Row;
import remontada.seasons.SeasonPage.Rows;
import remontada.seasons.SeasonPage.Slot;
import remontada.ties.Goals;
import remontada.ties.LiveNow;
import remontada.ties.LiveTie;
import remontada.ties.PutOff;
import remontada.ties.TieBand.Live;
import remontada.ties.TieOutcomes;
import remontada.ties.TieSummary;

/// Puts a season's ties into its bracket and its table.
final class SeasonTies {
    private final LocalDate day;
    private final Map<Integer, PutOff> putOff;
    private final LiveNow live;
    private final Words words;

    /// @param day the page speaks from
    /// @param putOff legs that were, by the tie's id
    /// @param live those that play today
    SeasonTies(LocalDate day, Map<Integer, PutOff> putOff, LiveNow live, Words words) {
        this.day = day;
        this.putOff = putOff;
        this.live = live;
        this.words = words;
    }

    List<Column> bracket(List<TieSummary> ties) {
        return Bracket.of(ties).rounds().stream().map(this::column).toList();
    }

    private Column column(Bracket.Round round) {
        return new Column(
                words.say(round.stage().heading()),
                round.ties().stream()
                        .map(tie -> new Slot(
                                tie.path(),
                                List.of(opponent(tie, Side.HOST), opponent(tie, Side.VISITOR)),
                                how(tie),
                                isComeback(tie),
                                live(tie)))
                        .toList());
    }

    /// A table a stage, the last first.
    List<Rows> rows(List<TieSummary> ties) {
        return ties.stream().collect(groupingBy(TieSummary::stage, LinkedHashMap::new, toList())).entrySet().stream()
                .map(entry -> new Rows(
                        entry.getKey().slug(),
                        words.say(entry.getKey().heading()),
                        entry.getValue().stream().map(this::row).toList()))
                .toList()
                .reversed();
    }

    private Row row(TieSummary tie) {
        var scores = tie.scores();
        return new Row(
                tie.path(),
                opponent(tie, Side.HOST),
                opponent(tie, Side.VISITOR),
                Stream.of(
                                Optional.ofNullable(scores.first()),
                                Optional.ofNullable(scores.second()),
                                Optional.ofNullable(scores.replay()),
                                playing(tie).flatMap(LiveTie::goals))
                        .flatMap(Optional::stream)
                        .map(goals -> score(goals, Side.HOST))
                        .collect(Collectors.joining(", ")),
                total(tie).map(goals -> score(goals, Side.HOST)).orElse(""),
                tie.isDecided() ? words.say(outcome(tie)) : toCome(tie),
                isComeback(tie),
                live(tie));
    }

    /// On aggregate, as it stands.
    private Optional<Goals> total(TieSummary tie) {
        return playing(tie)
                .flatMap(LiveTie::aggregate)
                .or(() -> Optional.ofNullable(tie.scores().aggregate()));
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
        return playing(tie).isPresent()
                ? ""
                : tie.nextOn()
                        .map(on -> Sentence.of(tie.isOverdue(day) ? "seasons.overdue" : "seasons.to-come", "day", on))
                        .or(() -> Optional.ofNullable(putOff.get(tie.id()))
                                .map(off -> Sentence.of("seasons.put-off", "day", off.from())))
                        .or(() -> tie.isOnNoDay() ? Optional.of(Sentence.of("seasons.on-no-day")) : Optional.empty())
                        .map(said -> said.with(
                                "status", tie.status() == TieSummary.Status.FIRST_LEG_PLAYED ? "second" : "first"))
                        .map(words::say)
                        .orElse("");
    }

    private Opponent opponent(TieSummary tie, Side side) {
        var club = tie.club(side);
        return new Opponent(
                club.shortName(),
                club.kit().cssClass(),
                total(tie).map(goals -> Integer.toString(goals.of(side))).orElse(null),
                tie.winner().filter(club::equals).isPresent());
    }

    private Optional<LiveTie> playing(TieSummary tie) {
        return live.of(tie).filter(LiveTie::isOn);
    }

    private @Nullable Live live(TieSummary tie) {
        return live.of(tie).map(LiveTie::listed).orElse(null);
    }

    private String score(Goals goals, Side first) {
        return words.say(Sentence.of("bands.score", "host", goals.of(first)).with("visitor", goals.of(first.other())));
    }

    private static boolean isComeback(TieSummary tie) {
        return tie.ending() != null && tie.ending().comeback();
    }
}
