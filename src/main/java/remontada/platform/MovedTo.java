package remontada.platform;

/// The page asked for has another address (308): the clubs the other way round, or a slug that changed.
public final class MovedTo extends RuntimeException {
    private final String path;

    /// @param path of the page itself, without format and parameters
    public MovedTo(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
