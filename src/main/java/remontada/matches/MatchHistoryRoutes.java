package remontada.matches;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jooq.DSLContext;
import remontada.platform.Answer;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A match's history. Its address is natural, so it outlives every reload; a match that was moved redirects
/// to its day, one of a renamed club to its present address.
public final class MatchHistoryRoutes {
    private final MatchHistoryQueries queries;
    private final MatchHistoryView view;

    /// @param zone the site's own, in which moments are told
    public MatchHistoryRoutes(DSLContext sql, Words words, ZoneId zone) {
        this.queries = new MatchHistoryQueries(sql);
        this.view = new MatchHistoryView(words, zone);
    }

    public Answer show(Request request) {
        var pair = request.part("pair");
        var clubs = pair.split("-v-", 2);
        var day = day(request.part("date"), pair);
        var history = queries.find(
                        request.part("competition"),
                        request.season("season").toString(),
                        day,
                        clubs[0],
                        clubs.length < 2 ? "" : clubs[1],
                        request.asOf().day())
                .orElseThrow(() -> unknown(pair));
        if (!history.day().equals(day) || !history.path().contains("/" + pair + "/")) {
            throw new MovedTo(history.path());
        }
        return Answer.of(view.page(history, request.asOf()), () -> MatchHistoryData.of(history));
    }

    private static LocalDate day(String text, String pair) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw unknown(pair);
        }
    }

    private static NotFound unknown(String pair) {
        return new NotFound(Sentence.of("matches.no-such-match", "pair", pair));
    }
}
