package remontada.cache;

import org.jspecify.annotations.Nullable;

/// There is too much to do already: the reader is told to come back.
final class Refused extends Exception {
    Refused(@Nullable Throwable cause) {
        super("Not made", cause, false, false);
    }
}
