package remontada.records;

import java.util.Arrays;

/// The results of a competition, each twice, once for each club: club by club, and each club's oldest first; kept as
/// narrow as they can be, since a record looks at all of them.
final class Results {
    private static final int QUALIFYING = 4;
    private static final int MARGIN = 3;

    private final int[] clubs;
    private final int[] opponents;
    private final int[] days;
    private final short[] seasons;
    /// Lost, drawn or won as 0 to 2, and whether it was in qualifying.
    private final byte[] kinds;

    private Results(int size) {
        this.clubs = new int[size];
        this.opponents = new int[size];
        this.days = new int[size];
        this.seasons = new short[size];
        this.kinds = new byte[size];
    }

    int size() {
        return clubs.length;
    }

    int club(int result) {
        return clubs[result];
    }

    int opponent(int result) {
        return opponents[result];
    }

    /// As days since 1970.
    int day(int result) {
        return days[result];
    }

    int season(int result) {
        return seasons[result];
    }

    boolean isQualifying(int result) {
        return (kinds[result] & QUALIFYING) != 0;
    }

    /// Above 0 when the club won, 0 after a draw.
    int margin(int result) {
        return (kinds[result] & MARGIN) - 1;
    }

    /// The same with each club's results against one opponent together.
    Results byOpponent() {
        var order = new long[size()];
        for (int from = 0, to; from < size(); from = to) {
            to = from;
            while (to < size() && clubs[to] == clubs[from]) {
                order[to] = (long) opponents[to] << Integer.SIZE | to;
                to++;
            }
            Arrays.sort(order, from, to);
        }
        var sorted = new Results(size());
        for (int i = 0; i < order.length; i++) {
            sorted.set(i, this, (int) order[i]);
        }
        return sorted;
    }

    private void set(int at, Results other, int result) {
        clubs[at] = other.clubs[result];
        opponents[at] = other.opponents[result];
        days[at] = other.days[result];
        seasons[at] = other.seasons[result];
        kinds[at] = other.kinds[result];
    }

    /// Takes results in, oldest first.
    static final class Builder {
        private Results taken = new Results(1024);
        private int size;

        void add(int club, int opponent, int day, int season, boolean qualifying, int margin) {
            if (size == taken.size()) {
                var larger = new Results(2 * size);
                for (int i = 0; i < size; i++) {
                    larger.set(i, taken, i);
                }
                taken = larger;
            }
            taken.clubs[size] = club;
            taken.opponents[size] = opponent;
            taken.days[size] = day;
            taken.seasons[size] = (short) season;
            taken.kinds[size] = (byte) (Integer.signum(margin) + 1 | (qualifying ? QUALIFYING : 0));
            size++;
        }

        Results build() {
            var order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) taken.clubs[i] << Integer.SIZE | i;
            }
            Arrays.sort(order);
            var sorted = new Results(size);
            for (int i = 0; i < size; i++) {
                sorted.set(i, taken, (int) order[i]);
            }
            return sorted;
        }
    }
}
