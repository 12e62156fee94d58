package remontada.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;

/// Counts the SQL statements of each request.
public final class StatementCount implements ExecuteListenerProvider {
    private final ThreadLocal<AtomicInteger> ofThisRequest = new ThreadLocal<>();

    /// Starts counting anew for the thread's request.
    public AtomicInteger begin() {
        var count = new AtomicInteger();
        ofThisRequest.set(count);
        return count;
    }

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                var count = ofThisRequest.get();
                if (count != null) {
                    count.incrementAndGet();
                }
            }
        };
    }
}
