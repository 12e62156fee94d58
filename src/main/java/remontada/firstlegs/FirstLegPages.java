package remontada.firstlegs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.comebacks.Address;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.FilterForm;
import remontada.comebacks.Ladder;
import remontada.comebacks.Pager;
import remontada.comebacks.TieFilter;
import remontada.firstlegs.FirstLeg.Any;
import remontada.firstlegs.FirstLeg.Score;
import remontada.firstlegs.FirstLegPage.SideLine;
import remontada.firstlegs.FirstLegsPage.Cell;
import remontada.firstlegs.FirstLegsPage.Line;
import remontada.firstlegs.FirstLegsPage.Row;
import remontada.football.Side;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Puts counts of first legs onto pages.
final class FirstLegPages {
    private static final int MATRIX = 5;

    private final Words words;
    private final FirstLegWords said;

    FirstLegPages(Words words) {
        this.words = words;
        this.said = new FirstLegWords(words);
    }

    FirstLegsPage index(AsOf asOf, TieFilter filter, List<ScoreCount> counts) {
        var summary = said.summary(filter, asOf.day());
        var frame = Frame.of(
                        said.title(counts),
                        summary,
                        Address.of("/first-legs", filter).link(),
                        asOf)
                .in("first-legs")
                .withTable();
        return new FirstLegsPage(
                frame,
                summary,
                LookUp.empty(filter),
                FilterForm.of("/first-legs", filter, words),
                matrix(filter, counts),
                counts.stream()
                        .map(ScoreCount::score)
                        .filter(score -> Math.max(score.host(), score.visitor()) > MATRIX)
                        .map(score -> line(score, filter, counts))
                        .toList(),
                margins(filter, counts),
                Address.of(new Any().path(), filter).link());
    }

    FirstLegPage show(
            AsOf asOf,
            FirstLeg firstLeg,
            TieFilter filter,
            List<ScoreCount> counts,
            Pager pager,
            List<ComebackRow> rows) {
        var heading = said.heading(firstLeg, counts);
        var summary = said.summary(filter, asOf.day());
        var frame = Frame.of(
                        heading,
                        Room.DESCRIPTION.fill(List.of(summary, said.sides(firstLeg, counts))),
                        Address.of(firstLeg.path(), filter)
                                .with("page", Integer.toString(pager.page()), "1")
                                .link(),
                        asOf)
                .called(words.asTitle(words.say(firstLeg.name())))
                .in("first-legs")
                .below(new Crumb(
                        words.say("first-legs.title"),
                        Address.of("/first-legs", filter).link()))
                .showing(said.card(firstLeg, heading, summary, counts))
                .withTable();
        return new FirstLegPage(
                frame,
                heading,
                summary,
                Stream.of(Side.values())
                        .map(side -> side(side, firstLeg, counts))
                        .toList(),
                firstLeg instanceof Score score ? List.of(line(score.margin(), filter, counts)) : List.of(),
                firstLeg instanceof Score
                        ? List.of()
                        : counts.stream()
                                .filter(count -> firstLeg.includes(count.score()))
                                .map(count -> line(count.score(), filter, counts))
                                .toList(),
                Ladder.of(rows, filter.isEveryCompetition(), words),
                pager,
                LookUp.of(firstLeg, filter),
                FilterForm.of(firstLeg.path(), filter, words));
    }

    private SideLine side(Side side, FirstLeg firstLeg, List<ScoreCount> counts) {
        var share = ScoreCount.of(side, firstLeg, counts);
        return new SideLine(
                words.say("first-legs.side-" + (side == Side.HOST ? "host" : "visitor")),
                said.countOf(share),
                said.percent(share),
                said.interval(share));
    }

    private List<Row> matrix(TieFilter filter, List<ScoreCount> counts) {
        return IntStream.rangeClosed(0, MATRIX)
                .mapToObj(host -> new Row(
                        host,
                        IntStream.rangeClosed(0, MATRIX)
                                .mapToObj(visitor -> cell(new Score(host, visitor), filter, counts))
                                .toList()))
                .toList();
    }

    private Cell cell(Score score, TieFilter filter, List<ScoreCount> counts) {
        var behind = score.ahead().map(Side::other);
        var share = ScoreCount.of(behind.orElse(Side.VISITOR), score, counts);
        var kind = share.total() == 0 ? "never" : behind.isPresent() ? "behind" : "level";
        return new Cell(
                Address.of(score.path(), filter).link(),
                words.say(Sentence.of("first-legs.cell-" + kind, "count", share.count())
                        .with("total", share.total())),
                words.say(Sentence.of("first-legs.cell-said-" + kind, "name", score.name())),
                kind.equals("behind") ? shade(share) : "none");
    }

    /// Deeper, the more often the side behind came back; the key in the page's caption says the same.
    private static String shade(Share share) {
        var value = share.value().orElse(0.0);
        return share.count() == 0
                ? ""
                : value < 0.10 ? "heat-1" : value < 0.20 ? "heat-2" : value < 0.35 ? "heat-3" : "heat-4";
    }

    private List<Line> margins(TieFilter filter, List<ScoreCount> counts) {
        return counts.stream()
                .map(ScoreCount::score)
                .sorted(Comparator.comparing(Score::lead).reversed())
                .map(Score::margin)
                .distinct()
                .map(margin -> line(margin, filter, counts))
                .toList();
    }

    private Line line(FirstLeg firstLeg, TieFilter filter, List<ScoreCount> counts) {
        var host = ScoreCount.of(Side.HOST, firstLeg, counts);
        var visitor = ScoreCount.of(Side.VISITOR, firstLeg, counts);
        return new Line(
                Address.of(firstLeg.path(), filter).link(),
                words.say(firstLeg.label()),
                host.total(),
                said.percent(host),
                said.percent(visitor));
    }
}
