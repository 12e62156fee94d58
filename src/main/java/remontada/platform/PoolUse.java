package remontada.platform;

/// How many connections are in use just now.
///
/// @param most that there can be
/// @param waiting requests that wait for one
public record PoolUse(int inUse, int most, int waiting) {
    /// Whether a request would have to wait for one.
    public boolean isFull() {
        return inUse == most;
    }
}
