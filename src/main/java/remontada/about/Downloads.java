package remontada.about;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.intake.FactsExport;
import remontada.intake.FootballTxtExport;
import remontada.platform.Delivery;
import remontada.platform.Words;

/// All facts in one file, as CSV and as football.txt, each with its credits. A file is made for the first who asks
/// after
/// the facts have changed, and kept until they change again.
public final class Downloads {
    private static final String ZIP = "application/zip";

    private final AboutQueries queries;
    private final Words words;
    private final Kept facts;
    private final Kept seasons;

    public Downloads(DSLContext sql, DataSource unhurried, Words words) {
        this.queries = new AboutQueries(sql);
        this.words = words;
        this.facts = new Kept(new FactsExport(unhurried)::addTo);
        this.seasons = new Kept(new FootballTxtExport(unhurried, words)::addTo);
    }

    public void facts(Context context) {
        send(context, facts, "remontada-facts.zip");
    }

    public void seasons(Context context) {
        send(context, seasons, "remontada-football-txt.zip");
    }

    private void send(Context context, Kept kept, String name) {
        var body = kept.of(queries.version());
        context.header("Content-Disposition", "attachment; filename=\"" + name + '"');
        Delivery.of(ZIP, body).send(context);
    }

    /// The file of the present version of the facts.
    private final class Kept {
        private final Consumer<ZipOutputStream> content;
        private @Nullable Made made;

        Kept(Consumer<ZipOutputStream> content) {
            this.content = content;
        }

        synchronized byte[] of(long version) {
            var last = made;
            if (last == null || last.version() != version) {
                last = new Made(version, zip());
                made = last;
            }
            return last.bytes();
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

    private record Made(long version, byte[] bytes) {}
}
