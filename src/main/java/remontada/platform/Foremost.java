package remontada.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// The first things in an order, of which only those are put in order: what lies behind all of them is left after one
/// comparison, however many there are.
public final class Foremost {
    private Foremost() {}

    /// @param most how many
    public static <T> List<T> of(Stream<T> things, Comparator<? super T> order, int most) {
        var last = new PriorityQueue<T>(order.reversed());
        things.forEach(thing -> {
            if (last.size() < most) {
                last.add(thing);
            } else if (most > 0 && order.compare(thing, last.element()) < 0) {
                last.remove();
                last.add(thing);
            }
        });
        var first = new ArrayList<>(last);
        first.sort(order);
        return first;
    }

    /// Those that come after some of them.
    ///
    /// @param offset how many are left out
    public static <T> List<T> of(Stream<T> things, Comparator<? super T> order, int offset, int most) {
        var first = of(things, order, offset + most);
        return first.subList(Math.min(offset, first.size()), first.size());
    }
}
