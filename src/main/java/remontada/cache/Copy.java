package remontada.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;
import remontada.platform.Encoding;

/// An answer of the site as it can be given to anybody: its bytes in the encodings that were asked for, with all their
/// header fields ready to be sent.
final class Copy {
    private static final int OVERHEAD_BYTES = 2_000;

    private final Made made;
    private final HttpField[] unchanged;
    private final @Nullable Form[] forms;
    private final boolean compressed;
    private final @Nullable String tag;
    private final @Nullable String lastModified;
    private volatile long askedAt;
    private volatile long retryAt;

    /// What is known of an answer when it has been made.
    ///
    /// @param stamp of the data before it was made
    /// @param at when that was, in [System#nanoTime()]
    /// @param route that made it
    /// @param statements how many it took
    /// @param lasting how long it is right while the data stay the same, in nanoseconds
    record Made(
            int status,
            HttpFields headers,
            Stamp stamp,
            long at,
            @Nullable Object route,
            @Nullable Object statements,
            long lasting) {}

    /// The answer in one encoding.
    ///
    /// @param fields all header fields but the day's time
    record Form(ByteBuffer body, HttpField[] fields) {}

    /// @param body as the headers say, compressed or not
    Copy(Made made, byte[] body) {
        this(made, new Form[Encoding.values().length]);
        forms[encoding(made.headers()).ordinal()] = form(made.headers(), body);
    }

    private Copy(Made made, @Nullable Form[] forms) {
        var headers = made.headers();
        this.made = made;
        this.forms = forms;
        this.compressed = headers.contains(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
        this.tag = headers.get(HttpHeader.ETAG);
        this.lastModified = headers.get(HttpHeader.LAST_MODIFIED);
        this.unchanged = fields(HttpFields.build(headers)
                .remove(HttpHeader.CONTENT_TYPE)
                .remove(HttpHeader.CONTENT_ENCODING)
                .remove(HttpHeader.CONTENT_LENGTH));
        this.askedAt = made.at();
    }

    int status() {
        return made.status();
    }

    Made made() {
        return made;
    }

    /// Names the content, if anything does.
    @Nullable
    String tag() {
        return tag;
    }

    @Nullable
    String lastModified() {
        return lastModified;
    }

    /// Whether it says that nobody may keep it.
    boolean isForOneAlone() {
        return made.headers().contains(HttpHeader.CACHE_CONTROL, "no-store");
    }

    /// Whether it comes in several encodings.
    boolean isCompressed() {
        return compressed;
    }

    @Nullable
    Form in(Encoding encoding) {
        return forms[encoding.ordinal()];
    }

    /// What says that the reader has it already.
    HttpField[] unchanged() {
        return unchanged;
    }

    boolean isFresh(Stamp now, long time) {
        return made.stamp() == now && time - made.at() < made.lasting();
    }

    /// The same with another encoding, made of one that is there.
    Copy with(Encoding encoding) {
        var given = encoding(made.headers());
        var plain =
                given.decode(bytes(Optional.ofNullable(in(given)).orElseThrow().body()));
        var headers = HttpFields.build(made.headers());
        if (encoding == Encoding.IDENTITY) {
            headers.remove(HttpHeader.CONTENT_ENCODING);
        } else {
            headers.put(HttpHeader.CONTENT_ENCODING, encoding.token());
        }
        var more = forms.clone();
        more[encoding.ordinal()] = form(headers, encoding.encode(plain, false));
        var copy = new Copy(made, more);
        copy.askedAt = askedAt;
        copy.retryAt = retryAt;
        return copy;
    }

    /// How much memory it takes, about.
    int weight() {
        int bytes = OVERHEAD_BYTES;
        for (var form : forms) {
            bytes += form == null ? 0 : form.body().capacity() + OVERHEAD_BYTES;
        }
        return bytes;
    }

    long askedAt() {
        return askedAt;
    }

    /// Remembers that somebody wanted it, to a tenth of a second.
    void asked(long now) {
        if (now - askedAt > TimeUnit.MILLISECONDS.toNanos(100)) {
            askedAt = now;
        }
    }

    /// Whether making it anew failed so lately that it is not worth trying.
    boolean rests(long now) {
        return retryAt != 0 && now - retryAt < 0;
    }

    void restUntil(long time) {
        retryAt = time;
    }

    private static Encoding encoding(HttpFields headers) {
        var token = headers.get(HttpHeader.CONTENT_ENCODING);
        return token == null ? Encoding.IDENTITY : Encoding.named(token);
    }

    private static Form form(HttpFields headers, byte[] body) {
        var whole = HttpFields.build(headers).put(HttpHeader.CONTENT_LENGTH, body.length);
        return new Form(ByteBuffer.wrap(body).asReadOnlyBuffer(), fields(whole));
    }

    private static HttpField[] fields(HttpFields headers) {
        List<HttpField> fields = new ArrayList<>();
        for (var field : headers) {
            fields.add(
                    field.getHeader() == HttpHeader.CONTENT_LENGTH
                            ? field
                            : field.getHeader() == null
                                    ? new PreEncodedHttpField(field.getName(), field.getValue())
                                    : new PreEncodedHttpField(field.getHeader(), field.getValue()));
        }
        return fields.toArray(HttpField[]::new);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
