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
import remontada.ties.TieBand.Hour;
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

    /// Ties that are over or to come.
    public List<TieBand> of(List<TieSummary> ties, Outlook outlook) {
        return ties.stream().map(tie -> of(tie, outlook)).toList();
    }

    private TieBand of(TieSummary tie, Outlook outlook) {
        return plain(tie, line(tie, outlook.day()), aside(tie, outlook))
                .kickingOff(Optional.ofNullable(outlook.kickOffs().get(tie.id()))
                        .map(this::hour)
                        .orElse(null));
    }

    private @Nullable String aside(TieSummary tie, Outlook outlook) {
        if (tie.isDecided()) {
            return null;
        }
        var told = Stream.of(
                        outlook.counts().from(tie).map(this::fromHere),
                        Optional.ofNullable(outlook.forecasts().get(tie.id()))
                                .map(forecast -> chances.aside(forecast, tie.host(), tie.visitor())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    private TieBand plain(TieSummary tie, Sentence line, @Nullable String aside) {
        return new TieBand(
                tie.path(),
                words.say(Sentence.of("bands.name", "host", tie.host().name())
                        .with("visitor", tie.visitor().name())),
                List.of(side(tie, Side.HOST), side(tie, Side.VISITOR)),
                words.say(line),
                aside,
                null,
                tie.ending() != null && tie.ending().comeback());
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

    private Hour hour(KickOff kickOff) {
        return new Hour(kickOff.at().toString(), kickOff.zone().getId(), kickOff.local(words.locale()));
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
