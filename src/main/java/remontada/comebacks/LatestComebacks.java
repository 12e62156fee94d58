package remontada.comebacks;

import java.util.List;
import org.jooq.DSLContext;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.statements.HistoryQueries;

/// The list of comebacks as a reader filtered it, newest first: for those who want to hear of the next one.
public final class LatestComebacks {
    private final ComebackQueries queries;
    private final NamedClubQueries clubs;

    public LatestComebacks(DSLContext sql, HistoryQueries history) {
        this.queries = new ComebackQueries(sql, history);
        this.clubs = new NamedClubQueries(sql);
    }

    /// @param path of the list with its filters
    /// @param title "Comebacks in the Champions League knock-out stage"
    public record Found(String path, Sentence title, List<ComebackRow> rows) {}

    /// @throws NotFound when a club that was named is not known
    /// @throws BadInput for a value that means nothing
    public Found find(Request request, int most) {
        var list = ComebackList.newestFirst(request, clubs);
        return new Found(
                list.unsorted(),
                FilterWords.title(list),
                queries.rows(list, request.asOf().day(), 0, most));
    }
}
