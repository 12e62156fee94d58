package remontada.seasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import remontada.clubs.Club;

/// How likely each club still in the competition is to reach each later stage, and to win.
///
/// What follows a stage is not on record before its draw, so every draw counts as equally likely. With eight clubs or
/// fewer every outcome and every draw is enumerated; with more, the stage that follows is exact and the later ones
/// come from a simulation with a fixed seed.
///
/// @param clubs likeliest winner first
public record WayToTheTitle(List<Chances> clubs, boolean simulated) {
    private static final int ENUMERATED = 4;
    static final int SEASONS = 20_000;
    private static final long SEED = 1955;
    private static final double DIGITS = 1e4;

    /// @param reaches the chance to reach each later stage in turn, and last to win
    public record Chances(Club club, double[] reaches) {
        double wins() {
            return reaches[reaches.length - 1];
        }
    }

    /// In JSON.
    public record Data(boolean simulated, List<OfClub> clubs) {
        public record OfClub(Club.Named club, List<Double> reaches) {}
    }

    Data data() {
        return new Data(
                simulated,
                clubs.stream()
                        .map(each -> new Data.OfClub(
                                each.club().named(),
                                Arrays.stream(each.reaches())
                                        .map(chance -> Math.round(chance * DIGITS) / DIGITS)
                                        .boxed()
                                        .toList()))
                        .toList());
    }

    /// A tie of the stage that is on.
    ///
    /// @param host chance to go through, 1 or 0 once it is decided
    public record Contest(Club host, Club visitor, double chance) {}

    /// The chance of the first of two clubs in a later tie.
    @FunctionalInterface
    public interface Meeting {
        double chance(Club one, Club other, boolean inFinal);
    }

    /// @param contests one, two, four or eight of them
    static WayToTheTitle of(List<Contest> contests, Meeting meeting) {
        var count = new Count(contests, meeting);
        boolean simulated = contests.size() > ENUMERATED;
        if (simulated) {
            count.simulate();
        } else {
            count.enumerate(contests, new ArrayList<>(), 1);
        }
        return new WayToTheTitle(count.sorted(), simulated);
    }

    private static final class Count {
        private final List<Contest> contests;
        private final Meeting meeting;
        private final Map<Club, double[]> reaches = new TreeMap<>(Comparator.comparing(Club::slug));
        private final Map<String, Double> known = new TreeMap<>();
        private final double[][] meetings;
        private final double[][] finals;

        Count(List<Contest> contests, Meeting meeting) {
            this.contests = contests;
            this.meeting = meeting;
            this.meetings = new double[2 * contests.size()][2 * contests.size()];
            this.finals = new double[2 * contests.size()][2 * contests.size()];
            int stages = Integer.numberOfTrailingZeros(contests.size()) + 1;
            for (var contest : contests) {
                reaches.put(contest.host(), new double[stages]);
                reaches.put(contest.visitor(), new double[stages]);
            }
        }

        /// Every outcome of the stage that is on.
        void enumerate(List<Contest> left, List<Club> through, double likely) {
            if (likely == 0) {
                return;
            }
            if (left.isEmpty()) {
                reached(through, likely);
                return;
            }
            var next = left.getFirst();
            var later = left.subList(1, left.size());
            enumerate(later, with(through, next.host()), likely * next.chance());
            enumerate(later, with(through, next.visitor()), likely * (1 - next.chance()));
        }

        /// Every draw of the stage that follows.
        private void reached(List<Club> clubs, double likely) {
            int stage = reaches.values().iterator().next().length - 1 - Integer.numberOfTrailingZeros(clubs.size());
            clubs.forEach(club -> reaches.get(club)[stage] += likely);
            if (clubs.size() > 1) {
                var draws = draws(clubs);
                draws.forEach(draw -> enumerate(draw, List.of(), likely / draws.size()));
            }
        }

        private List<List<Contest>> draws(List<Club> clubs) {
            if (clubs.isEmpty()) {
                return List.of(List.of());
            }
            boolean inFinal = clubs.size() == 2;
            var one = clubs.getFirst();
            var draws = new ArrayList<List<Contest>>();
            for (var other : clubs.subList(1, clubs.size())) {
                var rest = clubs.stream()
                        .filter(club -> !club.equals(one) && !club.equals(other))
                        .toList();
                var contest = new Contest(one, other, chance(one, other, inFinal));
                draws(rest).forEach(draw -> draws.add(with(draw, contest)));
            }
            return draws;
        }

        void simulate() {
            var dice = new Random(SEED);
            var all = contests.stream()
                    .flatMap(contest -> Stream.of(contest.host(), contest.visitor()))
                    .toList();
            var counts = new int[all.size()][Integer.numberOfTrailingZeros(contests.size()) + 1];
            for (int season = 0; season < SEASONS; season++) {
                var through = new int[contests.size()];
                for (int i = 0; i < through.length; i++) {
                    through[i] = 2 * i + (dice.nextDouble() < contests.get(i).chance() ? 0 : 1);
                }
                playOn(through, all, dice, counts);
            }
            for (int i = 0; i < counts.length; i++) {
                var reached = reaches.get(all.get(i));
                var contest = contests.get(i / 2);
                reached[0] = i % 2 == 0 ? contest.chance() : 1 - contest.chance();
                for (int stage = 1; stage < reached.length; stage++) {
                    reached[stage] = counts[i][stage] / (double) SEASONS;
                }
            }
        }

        private void playOn(int[] through, List<Club> all, Random dice, int[][] counts) {
            var clubs = through;
            for (int stage = 1; clubs.length > 1; stage++) {
                draw(clubs, dice);
                var next = new int[clubs.length / 2];
                for (int i = 0; i < next.length; i++) {
                    int one = clubs[2 * i];
                    int other = clubs[2 * i + 1];
                    next[i] = dice.nextDouble() < chance(one, other, clubs.length == 2, all) ? one : other;
                    counts[next[i]][stage]++;
                }
                clubs = next;
            }
        }

        private static void draw(int[] clubs, Random dice) {
            for (int i = clubs.length - 1; i > 0; i--) {
                int other = dice.nextInt(i + 1);
                int drawn = clubs[other];
                clubs[other] = clubs[i];
                clubs[i] = drawn;
            }
        }

        private double chance(int one, int other, boolean inFinal, List<Club> all) {
            if (one > other) {
                return 1 - chance(other, one, inFinal, all);
            }
            var met = inFinal ? finals : meetings;
            if (met[one][other] == 0) {
                met[one][other] = meeting.chance(all.get(one), all.get(other), inFinal);
            }
            return met[one][other];
        }

        private double chance(Club one, Club other, boolean inFinal) {
            if (one.slug().compareTo(other.slug()) > 0) {
                return 1 - chance(other, one, inFinal);
            }
            return known.computeIfAbsent(
                    one.slug() + " " + other.slug() + " " + inFinal, _ -> meeting.chance(one, other, inFinal));
        }

        List<Chances> sorted() {
            return reaches.entrySet().stream()
                    .map(entry -> new Chances(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingDouble((Chances club) -> -club.wins())
                            .thenComparing(club -> -club.reaches()[0])
                            .thenComparing(club -> club.club().slug()))
                    .toList();
        }

        private static <T> List<T> with(List<T> all, T more) {
            var longer = new ArrayList<>(all);
            longer.add(more);
            return longer;
        }
    }
}
