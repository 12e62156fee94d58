package remontada.ties;

import static org.jooq.impl.DSL.any;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.TIE_AS_OF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import remontada.schema.tables.Club;
import remontada.schema.tables.TieAsOf;

/// Every tie known on a day, with its competition and clubs: what all lists of ties select from.
public final class TiesAsOf {
    private final DSLContext sql;
    private final TieAsOf tie;
    private final Club host = CLUB.as("host");
    private final Club visitor = CLUB.as("visitor");

    public TiesAsOf(DSLContext sql, LocalDate day) {
        this.sql = sql;
        this.tie = TIE_AS_OF.call(day).as("tie");
    }

    /// The tie itself, for conditions and order.
    public TieAsOf tie() {
        return tie;
    }

    public Club host() {
        return host;
    }

    public Club visitor() {
        return visitor;
    }

    /// What it is selected as, together with [#from()].
    public TieFields fields() {
        return new TieFields(tie, COMPETITION, host, visitor);
    }

    public Table<?> from() {
        return tie.join(COMPETITION)
                .on(COMPETITION.ID.eq(tie.COMPETITION_ID))
                .join(host)
                .on(host.ID.eq(tie.HOST_ID))
                .join(visitor)
                .on(visitor.ID.eq(tie.VISITOR_ID));
    }

    public SelectSeekStepN<Record1<TieSummary>> select(Condition condition, OrderField<?>... order) {
        return sql.select(fields().summary()).from(from()).where(condition).orderBy(order);
    }

    /// Some of them by their ids.
    public Map<Integer, TieSummary> byId(Collection<Integer> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.select(tie.TIE_ID, fields().summary())
                        .from(from())
                        .where(tie.TIE_ID.eq(any(ids.toArray(Integer[]::new))))
                        .fetchMap(Record2::value1, Record2::value2);
    }
}
