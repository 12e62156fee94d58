package remontada.sharing.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static remontada.schema.Tables.COMPETITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// The ties that calendars are about.
final class CalendarTieQueries {
    private final DSLContext sql;

    CalendarTieQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The ties of which there are matches, by their ids.
    Map<Integer, TieSummary> of(List<Fixture> fixtures, LocalDate day) {
        var ids = fixtures.stream()
                .map(Fixture::tie)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : byId(new TiesAsOf(sql, day), ids);
    }

    /// Ties of every stage with a match after a day, of one competition or all.
    List<TieSummary> since(LocalDate since, List<String> competitions, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var last = coalesce(tie.REPLAY_ON, tie.SECOND_ON, tie.FIRST_ON);
        return from.select(last.gt(since).and(COMPETITION.SLUG.in(competitions)), tie.TIE_ID)
                .fetch(Record1::value1);
    }

    private static Map<Integer, TieSummary> byId(TiesAsOf from, List<Integer> ids) {
        return from.select(from.tie().TIE_ID.in(ids)).fetch(Record1::value1).stream()
                .collect(toMap(TieSummary::id, identity()));
    }
}
