package remontada.clubs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/// A club that was ever paired in a tie of two legs, and when.
final class PairedClub {
    private final Club club;
    private final long since;
    /// Days since 1970, in order.
    private final int[] paired;
    private final int[] comebacks;

    /// @param paired the days from which each of its ties was known
    /// @param comebacks the days on which it came back
    PairedClub(Club club, Collection<LocalDate> paired, Collection<LocalDate> comebacks) {
        this.club = club;
        this.paired = inOrder(paired);
        this.since = this.paired.length == 0 ? Long.MAX_VALUE : this.paired[0];
        this.comebacks = inOrder(comebacks);
    }

    Club club() {
        return club;
    }

    boolean isKnownOn(LocalDate day) {
        return since <= day.toEpochDay();
    }

    ListedClub on(LocalDate day) {
        return new ListedClub(club, until(day, paired), until(day, comebacks));
    }

    private static int[] inOrder(Collection<LocalDate> days) {
        return days.stream()
                .mapToInt(day -> Math.toIntExact(day.toEpochDay()))
                .sorted()
                .toArray();
    }

    /// How many of some days there were by the end of one.
    private static int until(LocalDate day, int[] days) {
        int after = Arrays.binarySearch(days, Math.toIntExact(day.toEpochDay()) + 1);
        if (after < 0) {
            return -after - 1;
        }
        while (after > 0 && days[after - 1] == days[after]) {
            after--;
        }
        return after;
    }
}
