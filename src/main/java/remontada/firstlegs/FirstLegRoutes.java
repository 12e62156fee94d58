package remontada.firstlegs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import remontada.comebacks.Address;
import remontada.comebacks.ComebackData;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.Pager;
import remontada.comebacks.TieFilter;
import remontada.firstlegs.FirstLeg.Any;
import remontada.firstlegs.FirstLeg.Level;
import remontada.firstlegs.FirstLeg.Margin;
import remontada.firstlegs.FirstLeg.Score;
import remontada.football.Side;
import remontada.platform.Answer;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.statements.HistoryQueries;

/// What a first leg means for the tie.
public final class FirstLegRoutes {
    private final FirstLegQueries queries;
    private final FirstLegPages pages;

    public FirstLegRoutes(DSLContext sql, HistoryQueries history, Words words) {
        this.queries = new FirstLegQueries(sql, history);
        this.pages = new FirstLegPages(words);
    }

    /// Every score; or, given one, the way to its page.
    public Answer index(Request request) {
        lookUp(request);
        var filter = TieFilter.parse(request);
        var day = request.asOf().day();
        var counts = queries.byScore(filter, day);
        return Answer.of(
                pages.index(request.asOf(), filter, counts),
                () -> FirstLegData.Every.of(counts),
                () -> FirstLegData.csv(counts));
    }

    public Answer score(Request request) {
        var written = request.part("score");
        return show(
                request,
                switch (written) {
                    case Level.WRITTEN -> new Level();
                    case Any.WRITTEN -> new Any();
                    default -> Score.parse(written);
                });
    }

    public Answer margin(Request request) {
        var goals = request.part("goals");
        var ahead = request.part("ahead");
        if (!goals.matches("[1-9]|1[0-5]") || !Set.of("home", "away").contains(ahead)) {
            throw new NotFound(
                    Sentence.of("first-legs.no-such-margin", "goals", goals).with("most", FirstLeg.MOST_GOALS));
        }
        return show(request, new Margin(Integer.parseInt(goals), ahead.equals("home") ? Side.HOST : Side.VISITOR));
    }

    /// A score given by the form has an address of its own, and so has a margin.
    private static void lookUp(Request request) {
        var home = request.number("home", 0, FirstLeg.MOST_GOALS);
        var away = request.number("away", 0, FirstLeg.MOST_GOALS);
        if (home.isPresent() && away.isPresent()) {
            throw new MovedTo(new Score(home.getAsInt(), away.getAsInt()).path(), Set.of("home", "away"));
        }
        if (home.isPresent() || away.isPresent()) {
            throw new BadInput(Sentence.of("first-legs.half-a-score"));
        }
        var margin = request.number("margin", 0, FirstLeg.MOST_GOALS);
        var ahead = request.choice("ahead", List.of("home", "away"));
        if (margin.isPresent()) {
            throw new MovedTo(byMargin(margin.getAsInt(), ahead).path(), Set.of("margin", "ahead"));
        }
    }

    private static FirstLeg byMargin(int goals, Optional<String> ahead) {
        return goals == 0
                ? new Level()
                : ahead.map(side -> new Margin(goals, side.equals("home") ? Side.HOST : Side.VISITOR))
                        .orElseThrow(() -> new BadInput(Sentence.of("first-legs.half-a-margin")));
    }

    private Answer show(Request request, FirstLeg firstLeg) {
        var filter = TieFilter.parse(request);
        var day = request.asOf().day();
        var number = request.number("page", 1, 999_999);
        var counts = queries.byScore(filter, day);
        var total = ScoreCount.of(Side.HOST, firstLeg, counts).total();
        var address = Address.of(firstLeg.path(), filter);
        var pager = Pager.of(
                number.orElse(1),
                total,
                page -> address.with("page", Integer.toString(page), "1").link());
        var rows = queries.rows(firstLeg, filter, day, pager.offset(), Pager.SIZE);
        return Answer.of(
                pages.show(request.asOf(), firstLeg, filter, counts, pager, rows),
                () -> FirstLegData.of(
                        firstLeg, counts, number.isPresent() ? rows : every(firstLeg, filter, day, total)),
                () -> ComebackData.csv(every(firstLeg, filter, day, total)));
    }

    private List<ComebackRow> every(FirstLeg firstLeg, TieFilter filter, LocalDate day, int total) {
        return queries.rows(firstLeg, filter, day, 0, total);
    }
}
