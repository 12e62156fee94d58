package remontada.platform;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The page asked for has another address: for good (308) with the clubs the other way round or a slug that changed,
/// for
/// now (302) where the day decides which page is meant.
public final class MovedTo extends RuntimeException {
    private static final int FOR_GOOD = 308;
    private static final int FOR_NOW = 302;

    private final int status;
    private final String path;
    private final transient Set<String> spent;

    /// @param path of the page itself, without format and parameters
    public MovedTo(String path) {
        this(path, Set.of());
    }

    /// @param spent parameters that have become part of the path
    public MovedTo(String path, Set<String> spent) {
        this(FOR_GOOD, path, spent);
    }

    private MovedTo(int status, String path, Set<String> spent) {
        super(path, null, false, false);
        this.status = status;
        this.path = path;
        this.spent = spent;
    }

    /// Leads to another page on another day.
    public static MovedTo forNow(String path) {
        return new MovedTo(FOR_NOW, path, Set.of());
    }

    public int status() {
        return status;
    }

    public String path() {
        return path;
    }

    /// What stays of a query string.
    String remaining(String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !spent.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
