package remontada.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// The first things in an order, of which only those are put in order: what lies behind all of them is left after one
/// comparison, however many there are.
public final class Foremost<T> {
    private final Comparator<? super T> order;
    private final int most;
    private final PriorityQueue<T> lastFirst;

    /// @param most how many
    public Foremost(Comparator<? super T> order, int most) {
        this.order = order;
        this.most = most;
        this.lastFirst = new PriorityQueue<>(order.reversed());
    }

    public static <T> List<T> of(Stream<T> things, Comparator<? super T> order, int most) {
        return of(things, order, 0, most);
    }

    /// Those that come after some of them.
    ///
    /// @param offset how many are left out
    public static <T> List<T> of(Stream<T> things, Comparator<? super T> order, int offset, int most) {
        var foremost = new Foremost<T>(order, offset + most);
        things.forEach(foremost::add);
        var first = foremost.inOrder();
        return first.subList(Math.min(offset, first.size()), first.size());
    }

    public void add(T thing) {
        if (lastFirst.size() < most) {
            lastFirst.add(thing);
        } else if (most > 0 && order.compare(thing, lastFirst.element()) < 0) {
            lastFirst.remove();
            lastFirst.add(thing);
        }
    }

    /// The last of them, once there are as many as are wanted.
    public Optional<T> last() {
        return lastFirst.size() < most ? Optional.empty() : Optional.ofNullable(lastFirst.peek());
    }

    public List<T> inOrder() {
        var first = new ArrayList<>(lastFirst);
        first.sort(order);
        return first;
    }
}
