package remontada.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame.Parameter;

/// The page asked for has another address: for good (308) with the clubs the other way round or a slug that
/// changed, for now (302) where the day decides which page is meant.
public final class MovedTo extends RuntimeException {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";
    private static final int FOR_GOOD = 308;
    private static final int FOR_NOW = 302;

    private final int status;
    private final @Nullable String path;
    private final transient Set<String> spent;
    private final transient List<Parameter> added;

    /// @param path of the page itself, without format and parameters
    public MovedTo(String path) {
        this(path, Set.of());
    }

    /// @param spent parameters that have become part of the path
    public MovedTo(String path, Set<String> spent) {
        this(FOR_GOOD, path, spent, List.of());
    }

    private MovedTo(int status, @Nullable String path, Set<String> spent, List<Parameter> added) {
        super(path, null, false, false);
        this.status = status;
        this.path = path;
        this.spent = spent;
        this.added = added;
    }

    /// Leads to another page on another day.
    public static MovedTo forNow(String path) {
        return new MovedTo(FOR_NOW, path, Set.of(), List.of());
    }

    /// Leads to the same page on another day.
    ///
    /// @param parameters all that it says of the day
    static MovedTo onDay(List<Parameter> parameters) {
        return new MovedTo(FOR_NOW, null, AsOf.NAMES, parameters);
    }

    public int status() {
        return status;
    }

    /// The address it leads to.
    ///
    /// @param asked the path that was asked for, format included
    /// @param format what it ended in, such as `.json`, or nothing
    /// @param query what followed
    String address(String asked, String format, @Nullable String query) {
        return inAscii((path == null ? asked : path + format) + remaining(query));
    }

    /// An address may repeat what a reader wrote, and a header holds nothing but letters, digits and the signs that
    /// mean something in an address.
    private static String inAscii(String address) {
        var ascii = new StringBuilder(address.length());
        for (byte part : address.getBytes(StandardCharsets.UTF_8)) {
            if (Character.isLetterOrDigit(part) || PLAIN.indexOf(part) >= 0) {
                ascii.append((char) part);
            } else {
                ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
            }
        }
        return ascii.toString();
    }

    private String remaining(@Nullable String query) {
        var kept = query == null
                ? Stream.<String>empty()
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !spent.contains(parameter.split("=", 2)[0]));
        var all = Stream.concat(kept, added.stream().map(parameter -> parameter.name() + "=" + parameter.value()))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }
}
