package remontada.platform;

import static remontada.schema.Tables.DATA_VERSION;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Which edition of its facts the database holds: a number that counts up with every change of them, within the
/// transaction that makes it.
public final class DataVersionQueries {
    private final DSLContext sql;
    private final ScopedValue<Reading> reading = ScopedValue.newInstance();

    public DataVersionQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The number, read at most once.
    private final class Reading {
        private @Nullable Long version;

        long version() {
            if (version == null) {
                version = read();
            }
            return version;
        }
    }

    public long now() {
        return reading.isBound() ? reading.get().version() : read();
    }

    /// Answers with one edition of the facts: whatever asks for the number meanwhile gets the same, asked of the
    /// database only once.
    public <T> T during(Supplier<T> answer) {
        return ScopedValue.where(reading, new Reading()).call(answer::get);
    }

    private long read() {
        return sql.select(DATA_VERSION.VERSION).from(DATA_VERSION).fetchSingle(DATA_VERSION.VERSION);
    }
}
