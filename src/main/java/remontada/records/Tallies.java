package remontada.records;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Side;
import remontada.records.Tally.OfClub;
import remontada.records.Tally.OfSeason;
import remontada.records.Tally.OfStage;
import remontada.statements.DecidedTie;
import remontada.ties.Stage;

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

    /// A stage of one season.
    private static final class Round {
        private final Stage stage;
        private final Season season;
        private int comebacks;
        private int ties;

        Round(Stage stage, Season season) {
            this.stage = stage;
            this.season = season;
        }

        void add(boolean comeback) {
            ties++;
            comebacks += comeback ? 1 : 0;
        }

        Tally tally() {
            return new Tally(comebacks, ties);
        }
    }

    private static final class OneClub {
        private final Club club;
        private int made;
        private int behind;
        private int suffered;
        private int ahead;
        private int rescued;
        private int everBehind;

        OneClub(Club club) {
            this.club = club;
        }

        /// @param sideBehind after the first leg; null where there was none
        void add(DecidedTie tie, Side side, @Nullable Side sideBehind) {
            int won = tie.winningSide() == side ? 1 : 0;
            if (sideBehind == side) {
                behind++;
                made += won;
            } else if (sideBehind != null) {
                ahead++;
                suffered += 1 - won;
            }
            var worst = tie.mostBehind();
            if (worst != null && worst.of(side) > 0) {
                everBehind++;
                rescued += won;
            }
        }

        OfClub tally() {
            return new OfClub(
                    club, new Tally(made, behind), new Tally(suffered, ahead), new Tally(rescued, everBehind));
        }
    }

    private static final class Counting {
        private final Map<Integer, Round> rounds = new HashMap<>();
        /// Ties come round by round, mostly.
        private @Nullable Round latest;

        /// By their ids, which a database gives one after the other.
        private @Nullable OneClub[] clubs = new OneClub[1024];

        void add(DecidedTie tie) {
            var behind = tie.behind();
            if (behind != null) {
                boolean comeback = tie.winningSide() == behind;
                roundOf(tie).add(comeback);
            }
            of(tie.host()).add(tie, Side.HOST, behind);
            of(tie.visitor()).add(tie, Side.VISITOR, behind);
        }

        private Round roundOf(DecidedTie tie) {
            var round = latest;
            if (round == null || round.stage.id() != tie.stage().id()) {
                round = rounds.computeIfAbsent(tie.stage().id(), _ -> new Round(tie.stage(), tie.season()));
                latest = round;
            }
            return round;
        }

        private OneClub of(Club club) {
            if (club.id() >= clubs.length) {
                clubs = Arrays.copyOf(clubs, Math.max(club.id() + 1, 2 * clubs.length));
            }
            var known = clubs[club.id()];
            if (known == null) {
                known = new OneClub(club);
                clubs[club.id()] = known;
            }
            return known;
        }

        Tallies tallies() {
            var stages = new HashMap<Place, Tally>();
            var seasons = new TreeMap<Season, Tally>();
            for (var round : rounds.values()) {
                stages.merge(new Place(round.stage.position(), round.stage.slug()), round.tally(), Tally::plus);
                seasons.merge(round.season, round.tally(), Tally::plus);
            }
            return new Tallies(
                    stages.entrySet().stream()
                            .sorted(comparingInt(entry -> entry.getKey().position()))
                            .map(entry -> new OfStage(entry.getKey().slug(), entry.getValue()))
                            .toList(),
                    seasons.entrySet().stream()
                            .map(entry -> new OfSeason(entry.getKey(), entry.getValue()))
                            .toList(),
                    Arrays.stream(clubs)
                            .filter(Objects::nonNull)
                            .map(OneClub::tally)
                            .toList());
        }
    }

    /// A stage's, in the order of a season.
    private record Place(int position, String slug) {}
}
