package remontada.clubs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import remontada.football.Season;
import remontada.platform.Sentence;

/// What a club has done in its ties, as of a day.
///
/// @param ties all of them, newest first
public record ClubRecord(List<ClubTie> ties) {
    /// @param through how many of them it won
    public record Share(int through, int total) {
        public int percent() {
            return total == 0 ? 0 : Math.round(100f * through / total);
        }

        /// "9 in 24"
        Sentence inAll() {
            return Sentence.of("clubs.in-all", "count", through).with("total", total);
        }
    }

    /// The ties that began alike.
    public record Beginning(ClubTie.FirstLeg firstLeg, Share share) {}

    /// Ties in which it was behind after the first leg and went through.
    public Share made() {
        return share(ClubTie::wasBehind);
    }

    /// Ties in which the other club was, and did.
    public Share suffered() {
        var ahead = share(ClubTie::wasAhead);
        return new Share(ahead.total() - ahead.through(), ahead.total());
    }

    /// Ties of two legs that it won.
    public Share won() {
        return share(tie -> true);
    }

    /// The most goals behind after a first leg from which it went through; 0 if it never did.
    public int biggestDeficitOverturned() {
        return counting()
                .filter(tie -> tie.wasBehind() && tie.isWon())
                .mapToInt(ClubTie::deficit)
                .max()
                .orElse(0);
    }

    /// By what the first leg was; only what happened.
    public List<Beginning> beginnings() {
        return Arrays.stream(ClubTie.FirstLeg.values())
                .map(first -> new Beginning(
                        first, share(tie -> tie.firstLeg().filter(first::equals).isPresent())))
                .filter(beginning -> beginning.share().total() > 0)
                .toList();
    }

    /// The seasons in which it won a competition, oldest first. The European Cup is the Champions League before
    /// 1992-93.
    public List<Season> titles(String competition) {
        return finals(competition, ClubTie::isWon);
    }

    /// "Champions of Europe six times, last in 2018-19."; none for others.
    Optional<Sentence> champions() {
        var titles = titles("champions-league");
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("clubs.champions", "times", titles.size())
                        .with("season", titles.getLast().name()));
    }

    /// The seasons in which it lost the final, oldest first.
    public List<Season> finalsLost(String competition) {
        return finals(competition, ClubTie::isLost);
    }

    private List<Season> finals(String competition, Predicate<ClubTie> outcome) {
        return ties.reversed().stream()
                .filter(tie -> tie.isFinal() && tie.tie().competition().slug().equals(competition))
                .filter(outcome)
                .map(tie -> tie.tie().season())
                .toList();
    }

    private Share share(Predicate<ClubTie> condition) {
        var all = counting().filter(condition).toList();
        return new Share((int) all.stream().filter(ClubTie::isWon).count(), all.size());
    }

    private Stream<ClubTie> counting() {
        return ties.stream().filter(ClubTie::countsInRecords);
    }
}
