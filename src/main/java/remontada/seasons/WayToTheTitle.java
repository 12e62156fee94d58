package remontada.seasons;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.clubs.Club;

/// How likely each club still in the competition is to reach each later stage, and to win.
///
/// What follows a stage is not on record before its draw, so every draw counts as equally likely. Every outcome and
/// every draw is counted: those who go through are paired with those who do not in some way, whatever it is.
///
/// @param clubs likeliest winner first
public record WayToTheTitle(List<Chances> clubs) {
    private static final double DIGITS = 1e4;

    /// @param reaches the chance to reach each later stage in turn, and last to win
    public record Chances(Club club, double[] reaches) {
        double wins() {
            return reaches[reaches.length - 1];
        }
    }

    /// In JSON.
    public record Data(List<OfClub> clubs) {
        public record OfClub(Club.Named club, List<Double> reaches) {}
    }

    Data data() {
        return new Data(clubs.stream()
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
        return new WayToTheTitle(new Field(contests, meeting)
                .chances().stream()
                        .sorted(Comparator.comparingDouble((Chances club) -> -club.wins())
                                .thenComparing(club -> -club.reaches()[0])
                                .thenComparing(club -> club.club().slug()))
                        .toList());
    }

    /// The clubs left. A set of them is a number with a bit for each, a stage the chance of every set to play it.
    private static final class Field {
        private final List<Contest> contests;
        private final Meeting meeting;
        private final List<Club> clubs;
        private final double[][] meetings;
        private final double[][] finals;

        Field(List<Contest> contests, Meeting meeting) {
            this.contests = contests;
            this.meeting = meeting;
            this.clubs = contests.stream()
                    .flatMap(contest -> Stream.of(contest.host(), contest.visitor()))
                    .toList();
            this.meetings = unknown(clubs.size());
            this.finals = unknown(clubs.size());
        }

        List<Chances> chances() {
            int stages = Integer.numberOfTrailingZeros(clubs.size());
            var reaches = new double[clubs.size()][stages];
            var sets = new double[1 << clubs.size()];
            outcomes(0, 0, 1, sets);
            for (int stage = 0; stage < stages; stage++) {
                sets = stage == 0 ? sets : following(sets);
                for (int set = 1; set < sets.length; set++) {
                    for (int left = set; sets[set] > 0 && left > 0; left &= left - 1) {
                        reaches[Integer.numberOfTrailingZeros(left)][stage] += sets[set];
                    }
                }
            }
            return IntStream.range(0, reaches.length)
                    .mapToObj(club -> new Chances(clubs.get(club), reaches[club]))
                    .toList();
        }

        /// Every outcome of the stage that is on.
        private void outcomes(int contest, int through, double likely, double[] sets) {
            if (contest == contests.size()) {
                sets[through] = likely;
            } else {
                double host = contests.get(contest).chance();
                outcomes(contest + 1, through | 1 << 2 * contest, likely * host, sets);
                outcomes(contest + 1, through | 2 << 2 * contest, likely * (1 - host), sets);
            }
        }

        /// Every draw of a stage, and every outcome of each.
        private double[] following(double[] sets) {
            var next = new double[sets.length];
            for (int set = 1; set < sets.length; set++) {
                if (sets[set] > 0) {
                    int ties = Integer.bitCount(set) / 2;
                    double likely = sets[set] / draws(ties);
                    for (int through = set & set - 1; through > 0; through = set & through - 1) {
                        if (Integer.bitCount(through) == ties) {
                            next[through] += likely * beating(through, set ^ through, ties == 1);
                        }
                    }
                }
            }
            return next;
        }

        /// In how many ways clubs can be drawn: the first has one less than there are to meet, the next left two less.
        private static int draws(int ties) {
            return ties <= 1 ? 1 : (2 * ties - 1) * draws(ties - 1);
        }

        /// The chances of each draw in which all who go through meet one who does not, and beat it, summed.
        private double beating(int through, int out, boolean inFinal) {
            int one = Integer.numberOfTrailingZeros(through);
            int others = through & through - 1;
            if (others == 0) {
                return chance(one, Integer.numberOfTrailingZeros(out), inFinal);
            }
            double sum = 0;
            for (int left = out; left > 0; left &= left - 1) {
                int other = Integer.numberOfTrailingZeros(left);
                sum += chance(one, other, inFinal) * beating(others, out ^ 1 << other, inFinal);
            }
            return sum;
        }

        private double chance(int one, int other, boolean inFinal) {
            var known = inFinal ? finals : meetings;
            if (Double.isNaN(known[one][other])) {
                double chance = meeting.chance(clubs.get(one), clubs.get(other), inFinal);
                known[one][other] = chance;
                known[other][one] = 1 - chance;
            }
            return known[one][other];
        }

        private static double[][] unknown(int clubs) {
            var chances = new double[clubs][clubs];
            for (var row : chances) {
                Arrays.fill(row, Double.NaN);
            }
            return chances;
        }
    }
}
