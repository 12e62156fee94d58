package remontada.platform;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static remontada.schema.Tables.DATA_VERSION;
import static remontada.schema.Tables.TABLE_VERSION;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Which edition of its facts the database holds: a number that counts up with every change of them, within the
/// transaction that makes it. And which of all that pages are made of: ratings and team news besides.
public final class DataVersionQueries {
    private final DSLContext sql;
    private final ScopedValue<Reading> reading = ScopedValue.newInstance();

    public DataVersionQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The numbers, read at most once.
    private final class Reading {
        private @Nullable Versions versions;

        Versions versions() {
            if (versions == null) {
                versions = read();
            }
            return versions;
        }
    }

    /// @param others counts the changes of what pages are made of besides the facts
    private record Versions(long facts, BigDecimal others) {}

    public long now() {
        return versions().facts();
    }

    /// Names the state of everything that pages are made of, but of matches that are on.
    public Object ofEverything() {
        return versions();
    }

    private Versions versions() {
        return reading.isBound() ? reading.get().versions() : read();
    }

    /// Answers with one edition: whatever asks for it meanwhile gets the same, asked of the database only once. What
    /// fails because a fact changed between two of its statements is answered anew, once.
    public <T> T during(Supplier<T> answer) {
        var before = new Reading();
        try {
            return within(before, answer);
        } catch (ReaderException | MovedTo e) {
            throw e;
        } catch (RuntimeException e) {
            if (Unavailable.because(e) || before.versions().equals(read())) {
                throw e;
            }
            return within(new Reading(), answer);
        }
    }

    private <T> T within(Reading one, Supplier<T> answer) {
        return ScopedValue.where(reading, one).call(answer::get);
    }

    private Versions read() {
        return sql.select(
                        DATA_VERSION.VERSION,
                        field(select(sum(TABLE_VERSION.VERSION)).from(TABLE_VERSION)))
                .from(DATA_VERSION)
                .fetchSingle(mapping(Versions::new));
    }
}
