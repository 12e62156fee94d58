package remontada.platform.guard;

import java.time.Duration;

/// How long a client has kept the site waiting; times in nanoseconds, 0 for not at all.
///
/// @param requests that had come in whole
/// @param whole bytes that had come in with them
/// @param asking since when another has been coming in
/// @param taking since when an answer has waited to be taken
/// @param taken bytes that were taken by then
record Dawdling(long requests, long whole, long asking, long taking, long taken) {
    static final Dawdling NONE = new Dawdling(0, 0, 0, 0, 0);

    /// The same after another look.
    Dawdling after(Traffic traffic, long now) {
        var another = traffic.requests() != requests;
        var known = another ? traffic.bytesIn() : whole;
        var asks = !traffic.multiplexed() && traffic.answers() >= traffic.requests() && traffic.bytesIn() > known;
        var begins = traffic.waits() && taking == 0;
        return new Dawdling(
                traffic.requests(),
                known,
                since(asks, another ? 0 : asking, now),
                since(traffic.waits(), taking, now),
                begins ? traffic.bytesOut() : taken);
    }

    boolean exceeds(Limits limits, Traffic traffic, long now) {
        return asking != 0 && isLonger(now - asking, limits.request())
                || taking != 0
                        && isLonger(now - taking, limits.answer())
                        && traffic.bytesOut() - taken < (now - taking) / 1e9 * limits.leastPerSecond();
    }

    private static long since(boolean still, long before, long now) {
        return still ? before == 0 ? now : before : 0;
    }

    private static boolean isLonger(long nanoseconds, Duration limit) {
        return nanoseconds > limit.toNanos();
    }
}
