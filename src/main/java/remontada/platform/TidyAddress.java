package remontada.platform;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an address with slashes too many leads: `/ties/` and `//ties` to `/ties`.
final class TidyAddress {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~%/-]*");

    private TidyAddress() {}

    /// The tidy address of a request, if it came by another. It always begins with one slash, so it stays on this site.
    static Optional<String> of(Context context) {
        var path = context.path();
        if (!PLAIN.matcher(path).matches()) {
            return Optional.empty();
        }
        var tidy = of(path);
        return tidy.equals(path)
                ? Optional.empty()
                : Optional.of(context.queryString() == null ? tidy : tidy + "?" + context.queryString());
    }

    static String of(String path) {
        return path.replaceAll("/{2,}", "/").replaceFirst("(?<=.)/$", "");
    }
}
