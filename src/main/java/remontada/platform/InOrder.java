package remontada.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Past things by what they have in common, each list in order of its days: what was known on a day is the beginning of
/// a list, and found without a look at any of its entries but a few, however long the history gets.
///
/// @param <K> what they have in common
public final class InOrder<K, T> {
    private final Map<K, List<T>> lists = new HashMap<>();
    private final Function<T, LocalDate> dayOf;

    /// @param keys of all lists that a thing belongs to
    public InOrder(Collection<T> oldestFirst, Function<T, LocalDate> dayOf, Function<T, Stream<? extends K>> keys) {
        this.dayOf = dayOf;
        for (var thing : oldestFirst) {
            keys.apply(thing)
                    .forEach(key ->
                            lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(thing));
        }
    }

    /// Those with something in common until the end of a day, oldest first.
    public List<T> until(LocalDate day, K key) {
        return until(lists.getOrDefault(key, List.of()), dayOf, day);
    }

    /// The beginning of a list until the end of a day.
    public static <T> List<T> until(List<T> ordered, Function<T, LocalDate> dayOf, LocalDate day) {
        return ordered.subList(0, firstOf(ordered, thing -> dayOf.apply(thing).isAfter(day)));
    }

    /// The end of a list that begins with the first thing of which something holds, as it does of all after that.
    public static <T> List<T> from(List<T> ordered, Predicate<T> holds) {
        return ordered.subList(firstOf(ordered, holds), ordered.size());
    }

    /// The end of an ordered list: the last of its things, and all that are of the same day as the first of them.
    public static <T> List<T> last(List<T> ordered, Function<T, LocalDate> dayOf, int most) {
        if (ordered.size() <= most) {
            return ordered;
        }
        var from = dayOf.apply(ordered.get(ordered.size() - most));
        return from(ordered, thing -> !dayOf.apply(thing).isBefore(from));
    }

    private static <T> int firstOf(List<T> ordered, Predicate<T> holds) {
        int from = 0;
        int to = ordered.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(ordered.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
