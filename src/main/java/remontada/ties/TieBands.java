package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceWords;
import remontada.football.Side;
import remontada.look.Kit;
import remontada.look.Kits;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieBand.BandSide;
import remontada.ties.TieSummary.Status;

/// Puts ties into bands.
public final class TieBands {
    private final ChanceWords chances;
    private final Words words;

    public TieBands(Words words) {
        this.chances = new ChanceWords(words);
        this.words = words;
    }

    /// Ties that are over.
    public List<TieBand> of(List<TieSummary> ties) {
        return ties.stream()
                .map(tie -> plain(tie, TieOutcomes.sentence(tie), null))
                .toList();
    }

    /// Ties that are over, each with the day it ended on.
    public List<TieBand> dated(List<TieSummary> ties) {
        return ties.stream()
                .map(tie -> plain(
                        tie,
                        TieOutcomes.sentence(tie),
                        words.say(on("decided-on", tie.days().decided()))))
                .toList();
    }

    /// Ties that are over or to come, under the day of their next match.
    public List<TieBand> of(List<TieSummary> ties, Outlook outlook) {
        return ties.stream().map(tie -> of(tie, outlook, true)).toList();
    }

    /// The same under another heading: each says its day.
    public List<TieBand> withDays(List<TieSummary> ties, Outlook outlook) {
        return ties.stream().map(tie -> of(tie, outlook, false)).toList();
    }

    private TieBand of(TieSummary tie, Outlook outlook, boolean dated) {
        return outlook.live()
                .of(tie)
                .map(live -> of(tie, outlook, live, dated))
                .orElseGet(() -> toCome(tie, outlook, dated));
    }

    /// While its match is on, it stands as it is and no hour is told any more.
    private TieBand of(TieSummary tie, Outlook outlook, LiveTie live, boolean dated) {
        var follows = live.listed();
        return live.said()
                .headline()
                .map(line -> new TieBand(
                        tie.path(),
                        name(tie),
                        Stream.of(Side.HOST, Side.VISITOR)
                                .map(side -> side(tie, side, live))
                                .toList(),
                        words.say(line),
                        live.inPlay().isPresent() ? forecast(tie, outlook).orElse(null) : null,
                        null,
                        false,
                        follows))
                .or(() -> live.said()
                        .silence()
                        .map(heard -> plain(tie, line(tie, outlook.day()), words.say(heard))
                                .following(follows)))
                .orElseGet(() -> toCome(tie, outlook, dated).following(follows));
    }

    private TieBand toCome(TieSummary tie, Outlook outlook, boolean dated) {
        return plain(tie, line(tie, outlook.day()), aside(tie, outlook))
                .followedBy(new NextLeg(outlook, words).of(tie, dated).orElse(null));
    }

    private @Nullable String aside(TieSummary tie, Outlook outlook) {
        if (tie.isDecided()) {
            return null;
        }
        var told = Stream.of(outlook.counts().from(tie).map(this::fromHere), forecast(tie, outlook))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    private Optional<String> forecast(TieSummary tie, Outlook outlook) {
        return Optional.ofNullable(outlook.forecasts().get(tie.id()))
                .map(forecast -> chances.aside(forecast, tie.host(), tie.visitor()));
    }

    private String name(TieSummary tie) {
        return words.say(Sentence.of("bands.name", "host", tie.host().name())
                .with("visitor", tie.visitor().name()));
    }

    private TieBand plain(TieSummary tie, Sentence line, @Nullable String aside) {
        return new TieBand(
                tie.path(),
                name(tie),
                List.of(side(tie, Side.HOST), side(tie, Side.VISITOR)),
                words.say(line),
                aside,
                null,
                tie.ending() != null && tie.ending().comeback(),
                null);
    }

    /// The kits that a page with these ties wears.
    public static Kits kits(List<TieSummary> ties) {
        return Kits.of(ties.stream().flatMap(TieBands::worn).toList());
    }

    private static Stream<Kit> worn(TieSummary tie) {
        return Stream.of(tie.host().kit(), tie.visitor().kit());
    }

    private BandSide side(TieSummary tie, Side side) {
        var club = tie.club(side);
        return new BandSide(club.name(), club.kit().cssClass(), side == Side.HOST ? legs(tie) : null, score(tie, side));
    }

    private BandSide side(TieSummary tie, Side side, LiveTie live) {
        var club = tie.club(side);
        var goals = live.goals().map(this::score);
        var first = Optional.ofNullable(tie.scores().first())
                .filter(_ -> live.match().leg() > 1);
        return new BandSide(
                club.name(),
                club.kit().cssClass(),
                side == Side.HOST
                        ? first.map(this::score)
                                .flatMap(one -> goals.map(two -> one + ", " + two))
                                .orElse(null)
                        : null,
                live.aggregate()
                        .or(live::goals)
                        .map(score -> Integer.toString(score.of(side)))
                        .orElse(null));
    }

    private @Nullable String legs(TieSummary tie) {
        var scores = tie.scores();
        if (scores.second() == null && scores.replay() == null) {
            return null;
        }
        return Stream.of(
                        Optional.ofNullable(scores.first()),
                        Optional.ofNullable(scores.second()),
                        Optional.ofNullable(scores.replay()))
                .flatMap(Optional::stream)
                .map(this::score)
                .collect(Collectors.joining(", "));
    }

    private String score(Goals goals) {
        return words.say(Sentence.of("bands.score", "host", goals.host()).with("visitor", goals.visitor()));
    }

    private static @Nullable String score(TieSummary tie, Side side) {
        var aggregate = tie.scores().aggregate();
        return aggregate == null ? null : Integer.toString(aggregate.of(side));
    }

    private String fromHere(PrecedentCounts.Count count) {
        return words.say(
                Sentence.of("bands.from-here", "count", count.comebacks()).with("total", count.ties()));
    }

    private static Sentence line(TieSummary tie, LocalDate day) {
        if (tie.isDecided()) {
            return TieOutcomes.sentence(tie);
        }
        var next = tie.nextOn().filter(on -> !on.isBefore(day));
        return tie.status() == Status.SCHEDULED && next.isPresent()
                ? on(tie.rules().legs() == 1 ? "match-on" : "first-leg-on", next.get())
                : Headline.of(tie, day);
    }

    private static Sentence on(String key, @Nullable LocalDate day) {
        return day == null ? Sentence.of("bands.undated") : Sentence.of("bands." + key, "day", day);
    }
}
