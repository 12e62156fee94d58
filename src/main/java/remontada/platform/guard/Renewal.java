package remontada.platform.guard;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes up a certificate that was renewed on disk: connections made from then on get it, open ones go on. One that
/// can't be used changes nothing and is told of.
final class Renewal extends AbstractLifeCycle {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final PemFiles files;
    private final SslContextFactory.Server tls;
    private final Scheduler scheduler;
    private final Duration every;
    private List<FileTime> known;
    private Scheduler.@Nullable Task next;

    Renewal(PemFiles files, SslContextFactory.Server tls, Scheduler scheduler, Duration every) {
        this.files = files;
        this.tls = tls;
        this.scheduler = scheduler;
        this.every = every;
        this.known = files.changedAt();
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    @Override
    protected void doStop() {
        if (next != null) {
            next.cancel();
        }
    }

    private void lookLater() {
        next = scheduler.schedule(this::lookAgain, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void lookAgain() {
        var changed = files.changedAt();
        if (!changed.isEmpty() && !changed.equals(known)) {
            takeUp();
            known = changed;
        }
        if (isStarted()) {
            lookLater();
        }
    }

    private void takeUp() {
        try {
            var store = files.keyStore();
            tls.reload(factory -> factory.setKeyStore(store));
            LOG.warn("The certificate of {} has been renewed", files.certificate());
        } catch (Exception e) {
            LOG.error("The certificate that was renewed can't be used, and the earlier one stays: {}", e.getMessage());
        }
    }
}
