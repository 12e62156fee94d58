package remontada.statements;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.InOrder;
import remontada.ties.Era;
import remontada.ties.Margin;
import remontada.ties.Stage;

/// The past of the European competitions as it stands in the database: some 3,700 decided ties, a few megabytes, and a
/// club's matches when asked for. Immutable; every question is asked as of a day, and no answer holds anything
/// later. [HistoryQueries] reads it anew when the facts change.
public final class History {
    /// A stage, and where it belongs.
    record StageOfSeason(int competitionId, Season season, Stage stage) {}

    private record StageOfCompetition(int competitionId, String slug) {}

    private final Map<String, Integer> competitions;
    private final Map<Integer, Club> clubs;
    private final Completeness completeness;
    private final List<DecidedTie> ties;
    private final InOrder<Integer, DecidedTie> byCompetition;
    private final InOrder<Integer, DecidedTie> byClub;
    private final InCommon inCommon;
    private final InOrder<StageOfCompetition, DecidedTie> firstOfStage;
    private final Map<Integer, StageOfSeason> stages;
    private final IntFunction<List<Game>> games;

    /// @param competitions their ids by their slugs
    /// @param clubs by their ids
    /// @param stages by their ids
    /// @param ties oldest first
    /// @param games of a club by its id, oldest first
    History(
            Map<String, Integer> competitions,
            Map<Integer, Club> clubs,
            Map<Integer, StageOfSeason> stages,
            List<DecidedTie> ties,
            IntFunction<List<Game>> games) {
        this.competitions = Map.copyOf(competitions);
        this.clubs = Map.copyOf(clubs);
        this.completeness = new Completeness(stages.values());
        this.stages = Map.copyOf(stages);
        this.ties = List.copyOf(ties);
        this.byCompetition = new InOrder<>(ties, DecidedTie::decidedOn, tie -> Stream.of(tie.competitionId()));
        this.byClub = new InOrder<>(
                ties,
                DecidedTie::decidedOn,
                tie -> Stream.of(tie.host().id(), tie.visitor().id()));
        this.inCommon = new InCommon(ties);
        this.firstOfStage = new InOrder<>(
                firstOfStage(ties),
                DecidedTie::decidedOn,
                tie -> Stream.of(
                        new StageOfCompetition(tie.competitionId(), tie.stage().slug())));
        this.games = games;
    }

    /// The competition that was the European Cup and is the Champions League: the one of which everything is known.
    public int europeanCup() {
        return competition("champions-league");
    }

    /// The id of a European competition.
    public int competition(String slug) {
        return Objects.requireNonNull(competitions.get(slug), slug);
    }

    /// The slugs of the European competitions by their ids.
    public Map<Integer, String> competitions() {
        return competitions.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    public Club club(int id) {
        return Objects.requireNonNull(clubs.get(id), () -> "club " + id);
    }

    StageOfSeason stage(int id) {
        return Objects.requireNonNull(stages.get(id), () -> "stage " + id);
    }

    /// All that are decided by now, oldest first.
    public List<DecidedTie> everyTie() {
        return ties;
    }

    /// A competition's ties that had been decided, oldest first.
    public List<DecidedTie> ties(int competitionId, LocalDate day) {
        return byCompetition.until(day, competitionId);
    }

    /// Ties of two legs that football had decided, oldest first.
    ///
    /// @param stageKind `knockout` or `qualifying`
    /// @param stage its slug; none for all of them
    public List<DecidedTie> twoLegged(
            int competitionId, Era era, String stageKind, Optional<String> stage, LocalDate day) {
        var group = new Alike.Group(competitionId, era, stageKind);
        return ties(new Alike.TwoLegs(group, null, false, stage.orElse(null), false), day);
    }

    /// Every score that a first leg of such ties has had.
    ///
    /// @param stageKind `knockout` or `qualifying`
    public Stream<OfFirstLeg> byFirstLeg(int competitionId, Era era, String stageKind, LocalDate day) {
        return inCommon.byFirstLeg(new Alike.Group(competitionId, era, stageKind), day);
    }

    /// Ties of two legs that football had decided with a side behind after the first leg, oldest first.
    ///
    /// @param stageKind `knockout` or `qualifying`
    /// @param secondLeg where the side behind played it; none for wherever
    /// @param margin how far it was behind; none for however far
    /// @param back only those in which it came back
    public List<Chase> chases(
            int competitionId,
            Era era,
            String stageKind,
            Optional<Venue> secondLeg,
            Optional<Margin> margin,
            boolean back,
            LocalDate day) {
        var group = new Alike.Group(competitionId, era, stageKind);
        return chases(new Alike.Behind(group, secondLeg.orElse(null), margin.orElse(null), null, back), day);
    }

    /// Those in which the side behind after the first leg came back, oldest first.
    ///
    /// @param stageKind `knockout` or `qualifying`
    public List<Chase> comebacks(int competitionId, Era era, String stageKind, LocalDate day) {
        var group = new Alike.Group(competitionId, era, stageKind);
        return chases(new Alike.Behind(group, null, null, null, true), day);
    }

    /// A club's ties of all competitions that had been decided, oldest first.
    public List<DecidedTie> ties(Club club, LocalDate day) {
        return byClub.until(day, club.id());
    }

    /// A competition's finals, oldest first.
    public List<DecidedTie> finals(int competitionId, LocalDate day) {
        return inCommon.ties(new Alike.Final(competitionId), day);
    }

    /// The first tie that was decided at a stage in each season, oldest first.
    List<DecidedTie> firstOfEachSeason(int competitionId, Stage stage, LocalDate day) {
        return firstOfStage.until(day, new StageOfCompetition(competitionId, stage.slug()));
    }

    List<DecidedTie> ties(Alike.TwoLegs what, LocalDate day) {
        return inCommon.ties(what, day);
    }

    List<Chase> chases(Alike.Behind what, LocalDate day) {
        return inCommon.chases(what, day);
    }

    /// A club's matches in all European competitions, newest first.
    public List<Game> games(Club club, LocalDate day) {
        return InOrder.until(games.apply(club.id()), Game::playedOn, day).reversed();
    }

    /// The first season from which on, up to a season, there is no gap in the results of such stages within an era.
    ///
    /// @param kind `knockout` or `qualifying`
    public Season completeFrom(int competitionId, String kind, Season season) {
        return completeness.from(competitionId, kind, season);
    }

    private static List<DecidedTie> firstOfStage(Collection<DecidedTie> ties) {
        record Stages(StageOfCompetition stage, Season season) {}
        var seen = new HashSet<Stages>();
        return ties.stream()
                .filter(tie -> seen.add(new Stages(
                        new StageOfCompetition(tie.competitionId(), tie.stage().slug()), tie.season())))
                .toList();
    }
}
