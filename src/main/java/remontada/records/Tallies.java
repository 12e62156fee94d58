package remontada.records;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Side;
import remontada.records.Tally.OfClub;
import remontada.records.Tally.OfSeason;
import remontada.records.Tally.OfStage;
import remontada.statements.DecidedTie;
import remontada.ties.Goals;

/// What ties of two legs add up to: comebacks by stage, by season and by club.
///
/// @param stages with a side behind, in the order of a season
/// @param seasons with a side behind, in order
/// @param clubs every one that had such a tie
record Tallies(List<OfStage> stages, List<OfSeason> seasons, List<OfClub> clubs) {
    static Tallies of(Stream<DecidedTie> ties) {
        var counting = new Counting();
        ties.forEach(counting::add);
        return counting.tallies();
    }

    /// So many of so many, as it grows.
    private static final class Counter {
        private int count;
        private int total;

        void add(boolean counts) {
            total++;
            count += counts ? 1 : 0;
        }

        Tally tally() {
            return new Tally(count, total);
        }
    }

    private record Stage(int position, String slug) {}

    private record OneClub(Club club, Counter made, Counter suffered, Counter rescued) {
        OneClub(Club club) {
            this(club, new Counter(), new Counter(), new Counter());
        }

        OfClub tally() {
            return new OfClub(club, made.tally(), suffered.tally(), rescued.tally());
        }
    }

    private static final class Counting {
        private final HashMap<Stage, Counter> stages = new HashMap<>();
        private final HashMap<Season, Counter> seasons = new HashMap<>();
        private final HashMap<Integer, OneClub> clubs = new HashMap<>();

        void add(DecidedTie tie) {
            var behind = tie.behind();
            if (behind != null) {
                boolean comeback = tie.winningSide() == behind;
                var stage = new Stage(tie.stage().position(), tie.stage().slug());
                stages.computeIfAbsent(stage, _ -> new Counter()).add(comeback);
                seasons.computeIfAbsent(tie.season(), _ -> new Counter()).add(comeback);
            }
            for (var side : Side.values()) {
                var club = tie.club(side);
                add(clubs.computeIfAbsent(club.id(), _ -> new OneClub(club)), side, tie, behind);
            }
        }

        private static void add(OneClub club, Side side, DecidedTie tie, @Nullable Side behind) {
            boolean won = tie.winningSide() == side;
            if (behind != null) {
                (behind == side ? club.made() : club.suffered()).add(won == (behind == side));
            }
            if (wasBehind(tie.mostBehind(), side)) {
                club.rescued().add(won);
            }
        }

        private static boolean wasBehind(@Nullable Goals most, Side side) {
            return most != null && most.of(side) > 0;
        }

        Tallies tallies() {
            return new Tallies(
                    stages.entrySet().stream()
                            .sorted(comparingInt(entry -> entry.getKey().position()))
                            .map(entry -> new OfStage(entry.getKey().slug(), entry.getValue().tally()))
                            .toList(),
                    seasons.entrySet().stream()
                            .map(entry -> new OfSeason(entry.getKey(), entry.getValue().tally()))
                            .sorted((one, other) -> one.season().compareTo(other.season()))
                            .toList(),
                    clubs.values().stream().map(OneClub::tally).toList());
        }
    }
}
