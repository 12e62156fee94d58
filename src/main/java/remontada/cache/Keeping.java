package remontada.cache;

import java.time.Duration;

/// What the page cache holds just now.
///
/// @param bytes that the answers take
/// @param mostBytes that they may take
/// @param unconfirmed since when the database was not asked whether they are still right
public record Keeping(long answers, long bytes, long mostBytes, Duration unconfirmed) {}
