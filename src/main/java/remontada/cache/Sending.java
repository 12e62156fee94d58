package remontada.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import remontada.platform.Delivery;
import remontada.platform.Encoding;

/// Sends what is kept the way the reader takes it, and not at all where the reader has it.
final class Sending {
    private static final int MOST_HEADERS = 1_000;
    private static final int LONGEST_HEADER = 200;
    private static final String NO_HEADER = "";

    private final Map<String, Encoding> accepted = new ConcurrentHashMap<>();

    /// The encoding that a reader gets of a copy.
    Encoding encoding(Request request, Copy copy) {
        if (!copy.isCompressed()) {
            return Encoding.IDENTITY;
        }
        var header = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
        var known = accepted.get(header == null ? NO_HEADER : header);
        return known == null ? read(header) : known;
    }

    /// Whether the reader has the very copy (RFC 9110, 13.1 and 13.2.2).
    static boolean has(Request request, Copy copy) {
        var headers = request.getHeaders();
        var tag = copy.tag();
        if (tag == null || copy.status() != HttpStatus.OK_200) {
            return false;
        }
        var tags = headers.get(HttpHeader.IF_NONE_MATCH);
        if (tags != null) {
            return tags.equals(tag) || Delivery.has(tags, tag.substring(tag.indexOf('"') + 1, tag.length() - 1));
        }
        return copy.lastModified() != null && copy.lastModified().equals(headers.get(HttpHeader.IF_MODIFIED_SINCE));
    }

    static void unchanged(Copy copy, Response response, long age, Callback callback) {
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        add(copy.unchanged(), response, age);
        response.write(true, null, callback);
    }

    static void whole(Copy copy, Copy.Form form, Response response, long age, Callback callback) {
        response.setStatus(copy.status());
        add(form.fields(), response, age);
        response.write(true, form.body().duplicate(), callback);
    }

    private static void add(HttpField[] fields, Response response, long age) {
        var headers = response.getHeaders();
        for (var field : fields) {
            headers.add(field);
        }
        if (age > 0) {
            headers.add(HttpHeader.AGE, TimeUnit.NANOSECONDS.toSeconds(age));
        }
    }

    private Encoding read(@Nullable String header) {
        var encoding = Encoding.accepted(header);
        var name = header == null ? NO_HEADER : header;
        if (accepted.size() < MOST_HEADERS && name.length() < LONGEST_HEADER) {
            accepted.put(name, encoding);
        }
        return encoding;
    }
}
