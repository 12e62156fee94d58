package remontada.about;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.intake.FactsExport;
import remontada.intake.FootballTxtExport;
import remontada.platform.Build;
import remontada.platform.Caching;
import remontada.platform.Delivery;
import remontada.platform.Words;

/// All facts in one file, as CSV and as football.txt, each with its credits. A file is made for the first who asks
/// after the facts have changed, and kept until they change again. That takes some seconds, in which whoever waits for
/// it takes up no place of those who wait for pages.
public final class Downloads {
    private static final String ZIP = "application/zip";

    private final AboutQueries queries;
    private final Words words;
    private final Latest facts;
    private final Latest seasons;

    public Downloads(DSLContext sql, DataSource unhurried, Words words) {
        this.queries = new AboutQueries(sql);
        this.words = words;
        this.facts = new Latest(new FactsExport(unhurried)::addTo);
        this.seasons = new Latest(new FootballTxtExport(unhurried, words)::addTo);
    }

    public void facts(Context context) throws IOException {
        send(context, facts, "remontada-facts.zip");
    }

    public void seasons(Context context) throws IOException {
        send(context, seasons, "remontada-football-txt.zip");
    }

    private void send(Context context, Latest file, String name) throws IOException {
        var version = queries.version();
        var caching = Caching.TODAY.header();
        context.header("Content-Disposition", "attachment; filename=\"" + name + '"');
        if (!Delivery.sendNoBody(context, ZIP, tag(version), caching)) {
            context.future(() -> file.of(version)
                    .thenAccept(made -> Delivery.of(ZIP, made.bytes()).send(context, tag(made.version()), caching)));
        }
    }

    /// The same program makes the same file of the same facts.
    private static String tag(long version) {
        return Delivery.fingerprint((version + " " + Build.name()).getBytes(StandardCharsets.UTF_8));
    }

    private record Made(long version, byte[] bytes) {}

    /// The file of the latest facts that anybody asked for.
    private final class Latest {
        private final Consumer<ZipOutputStream> content;
        private @Nullable CompletableFuture<Made> latest;

        Latest(Consumer<ZipOutputStream> content) {
            this.content = content;
        }

        /// Whoever comes while one is being made gets that, so that never more than one is.
        synchronized CompletableFuture<Made> of(long version) {
            var before = latest;
            if (before != null && (!before.isDone() || isOf(version, before))) {
                return before;
            }
            var now = CompletableFuture.supplyAsync(() -> new Made(version, zip()), Thread::startVirtualThread);
            latest = now;
            return now;
        }

        private static boolean isOf(long version, CompletableFuture<Made> made) {
            return made.state() == Future.State.SUCCESS && made.resultNow().version() == version;
        }

        private byte[] zip() {
            var bytes = new ByteArrayOutputStream(1 << 20);
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("CREDITS.txt"));
                zip.write(words.say("about.download-credits").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                content.accept(zip);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
