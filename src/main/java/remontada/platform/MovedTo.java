package remontada.platform;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The page asked for has another address (308): the clubs the other way round, or a slug that changed.
public final class MovedTo extends RuntimeException {
    private final String path;
    private final transient Set<String> spent;

    /// @param path of the page itself, without format and parameters
    public MovedTo(String path) {
        this(path, Set.of());
    }

    /// @param spent parameters that have become part of the path
    public MovedTo(String path, Set<String> spent) {
        super(path, null, false, false);
        this.path = path;
        this.spent = spent;
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
