package remontada.sharing.feeds;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.platform.Delivery;
import remontada.platform.Request;

/// News to subscribe to, in Atom (RFC 4287).
///
/// @param id names it for ever, on whatever host
/// @param language of its words
/// @param author who says it all
/// @param self where it is had
/// @param page the page it tells the news of
/// @param entries newest first
/// @param changedAt when a result in it was put in or corrected last; none where it has no entry
public record Feed(
        String id,
        String language,
        String title,
        String subtitle,
        String author,
        String self,
        String page,
        List<Entry> entries,
        Optional<Instant> changedAt) {
    private static final String TYPE = "application/atom+xml; charset=utf-8";

    /// A day of news is known when it is over, and a result that comes late changes the feed when it comes.
    public void send(Context context) {
        var delivery = Delivery.of(TYPE, FeedXml.of(this));
        Stream.concat(
                        changedAt.stream(),
                        entries.stream().map(entry -> entry.updated().toInstant()))
                .max(Instant::compareTo)
                .ifPresentOrElse(last -> delivery.send(context, last), () -> delivery.send(context));
    }

    /// When it last had news; where it never had any, the first day of all.
    OffsetDateTime updated() {
        return entries.isEmpty()
                ? KickOffs.endOf(Request.FIRST_DAY)
                : entries.getFirst().updated();
    }
}
