package remontada.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceView;
import remontada.football.Side;
import remontada.look.Card;
import remontada.look.Card.Band;
import remontada.look.Card.Column;
import remontada.look.Card.Figure;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A tie as share pictures show it.
public final class TieCard {
    private final TieSummary tie;
    private final Words words;

    public TieCard(TieSummary tie, Words words) {
        this.tie = tie;
        this.words = words;
    }

    /// The tie's own: its scoreboard, the one sentence, and the chance or, where there is none, how many came back.
    Card of(Scoreboard board, String headline, @Nullable ChanceView chance, @Nullable PrecedentDots precedents) {
        var figure = Optional.ofNullable(chance)
                .map(view -> new Figure(view.number(), view.said()))
                .or(() -> Optional.ofNullable(precedents)
                        .filter(dots -> !dots.rows().isEmpty())
                        .map(dots -> new Figure(dots.number(), dots.said())));
        var card = Card.telling(headline)
                .below(where())
                .between(columns(board), bands(board))
                .ofComebacks(tie.ending() != null && tie.ending().comeback());
        return figure.map(card::counting).orElse(card).described(alt(headline, told(chance, precedents)));
    }

    /// Another page's card, with the goals of this tie on top of it.
    public Card on(Card card) {
        var scores = tie.scores();
        var columns = new ArrayList<Column>();
        var goals = new ArrayList<Goals>();
        if (tie.rules().legs() == 2 && scores.first() != null) {
            columns.add(new Column(words.say(Sentence.of("ties.column-1", "awarded", "no")), false));
            goals.add(scores.first());
            if (scores.second() != null) {
                columns.add(new Column(words.say(Sentence.of("ties.column-2", "awarded", "no")), false));
                goals.add(scores.second());
            }
        }
        if (scores.aggregate() != null) {
            columns.add(new Column(words.say("ties.total"), true));
            goals.add(scores.aggregate());
        }
        if (scores.penalties() != null) {
            columns.add(new Column(words.say("ties.penalties"), false));
            goals.add(scores.penalties());
        }
        return card.between(columns, List.of(band(Side.HOST, goals), band(Side.VISITOR, goals)));
    }

    /// "Champions League 2022-23, round of 16"
    public String where() {
        return words.say(Sentence.of("ties.picture-over", "competition", tie.competitionName())
                .with("season", tie.season().name())
                .with("stage", tie.stage().sentence()));
    }

    private static Optional<String> told(@Nullable ChanceView chance, @Nullable PrecedentDots precedents) {
        return chance != null
                ? Optional.of(chance.told())
                : Optional.ofNullable(precedents).map(PrecedentDots::told);
    }

    private String alt(String headline, Optional<String> told) {
        var aggregate = tie.scores().aggregate();
        var board = words.say(Sentence.of("ties.picture-alt", "host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with("scored", aggregate == null ? "no" : "yes")
                .with("score", aggregate == null ? "" : Written.score(aggregate, Side.HOST)));
        return Room.DESCRIPTION.fill(
                Stream.concat(Stream.of(board, headline), told.stream()).toList());
    }

    private Band band(Side side, List<Goals> goals) {
        var club = tie.club(side);
        return new Band(
                club.kit(),
                club.name(),
                goals.stream().map(each -> Integer.toString(each.of(side))).toList());
    }

    private static List<Column> columns(Scoreboard board) {
        var cells = board.bands().getFirst().cells();
        return IntStream.range(0, cells.size())
                .mapToObj(at -> new Column(
                        board.columns().get(at),
                        cells.size() == 1 || cells.get(at).cssClass().equals("scoreboard__total")))
                .toList();
    }

    private static List<Band> bands(Scoreboard board) {
        return board.bands().stream()
                .map(band -> new Band(
                        band.club().kit(),
                        band.club().name(),
                        band.cells().stream().map(Scoreboard.Cell::text).toList()))
                .toList();
    }
}
