package remontada.comebacks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.comebacks.ComebackList.Outcome;
import remontada.comebacks.ComebackList.Sort;
import remontada.comebacks.ComebackQueries.Count;
import remontada.look.Card;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.statements.HistoryQueries;

/// Every comeback, and every tie that could have become one.
public final class ComebackRoutes {
    private final ComebackQueries queries;
    private final NamedClubQueries clubs;
    private final Words words;

    public ComebackRoutes(DSLContext sql, HistoryQueries history, Words words) {
        this.queries = new ComebackQueries(sql, history);
        this.clubs = new NamedClubQueries(sql);
        this.words = words;
    }

    public Answer list(Request request) {
        var list = ComebackList.parse(request, clubs);
        var day = request.asOf().day();
        var count = queries.howMany(list, day);
        var pager = Pager.of(list.page().orElse(1), count.of(list.outcome()), list::path);
        var page = queries.rows(list, day, pager.offset(), Pager.SIZE);
        return Answer.of(
                page(request, list, count, pager, page),
                () -> data(list, count, pager, list.page().isPresent() ? page : every(list, count, day)),
                () -> ComebackData.csv(every(list, count, day)));
    }

    private List<ComebackRow> every(ComebackList list, Count count, LocalDate day) {
        return queries.rows(list, day, 0, count.of(list.outcome()));
    }

    private ComebacksPage page(Request request, ComebackList list, Count count, Pager pager, List<ComebackRow> rows) {
        var counted = Sentence.of("comebacks.heading-" + list.kind().slug(), "count", count.made())
                .with("total", count.total())
                .with("out", count.total() - count.made())
                .with("outcome", list.outcome().slug().replace('-', '_'));
        var heading = words.say(counted);
        var summary = words.say(FilterWords.summary(list, request.asOf().day()));
        var frame = Frame.of(
                        Room.TITLE.first(FilterWords.titles(list, brief(list, count), counted)
                                .map(words::say)
                                .map(words::asTitle)),
                        Room.DESCRIPTION.first(Stream.of(
                                words.say(Sentence.of("comebacks.description", "heading", heading)
                                        .with("summary", summary)),
                                summary)),
                        list.path(pager.page()),
                        request.asOf())
                .in("comebacks")
                .showing(card(list, count, heading))
                .withTable()
                .withFeed(list.feed());
        return new ComebacksPage(
                frame,
                heading,
                summary,
                list.kind() == ComebackList.Kind.RESCUE,
                count.unknown(),
                FilterForm.of(list, words),
                words.say("comebacks.order-" + order(list)),
                Ladder.of(rows, list.filter().isEveryCompetition(), words),
                pager);
    }

    /// "52 comebacks in 230 ties".
    private static Sentence brief(ComebackList list, Count count) {
        return Sentence.of("comebacks.brief-" + list.outcome().slug(), "count", count.made())
                .with("total", count.total())
                .with("out", count.total() - count.made())
                .with("kind", list.kind().slug());
    }

    /// What the list is of, and how many in big numerals.
    private Card card(ComebackList list, Count count, String heading) {
        var out = list.outcome() == Outcome.WENT_OUT;
        int counted = out ? count.total() - count.made() : count.made();
        var title = words.say(FilterWords.title(list));
        var card = Card.of(title, "")
                .described(words.say(
                        Sentence.of("comebacks.picture-alt", "heading", heading).with("title", title)));
        return count.total() == 0
                ? card
                : card.ofComebacks(!out && counted > 0)
                        .counting(new Card.Figure(
                                words.say(Sentence.of("comebacks.picture-number", "count", counted)
                                        .with("total", count.total())),
                                words.say("comebacks.picture-" + list.kind().slug() + (out ? "-went-out" : ""))));
    }

    private static String order(ComebackList list) {
        return list.sort() == Sort.GREATEST && list.outcome() != Outcome.CAME_BACK
                ? "furthest"
                : list.sort().slug();
    }

    private static ComebackData data(ComebackList list, Count count, Pager pager, List<ComebackRow> rows) {
        return new ComebackData(
                count.made(),
                count.total(),
                count.unknown(),
                count.of(list.outcome()),
                pager.page(),
                pager.pages(),
                rows.stream().map(ComebackData.Item::of).toList());
    }
}
