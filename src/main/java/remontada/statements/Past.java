package remontada.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.InOrder;
import remontada.statements.Alike.Behind;
import remontada.statements.Alike.Mark;
import remontada.statements.Alike.TwoLegs;
import remontada.ties.Goals;
import remontada.ties.Margin;
import remontada.ties.Stage;
import remontada.ties.TieSummary;

/// What was known on a day of all that a tie is measured against: the other ties of its competition, and the matches of
/// its clubs there. The tie itself is never among them.
public final class Past {
    private final TieSummary tie;
    private final LocalDate day;
    private final History history;
    private final Scope scope;
    private final Alike.Group group;

    Past(TieSummary tie, LocalDate day, History history) {
        this.tie = tie;
        this.day = day;
        this.history = history;
        this.scope = Scope.of(tie, history);
        this.group = new Alike.Group(tie.competition().id(), scope.era(), scope.stageKind());
    }

    /// Which of them count.
    Scope scope() {
        return scope;
    }

    /// The scope's ties with a club behind after the first leg.
    public Chases chases() {
        return behind(null, null, null);
    }

    /// Those with the club behind so far behind.
    public Chases chases(Margin margin) {
        return behind(null, margin, null);
    }

    /// Those with the club behind at such a ground in the second leg.
    public Chases chases(Venue secondLeg) {
        return behind(secondLeg, null, null);
    }

    public Chases chases(Venue secondLeg, Margin margin) {
        return behind(secondLeg, margin, null);
    }

    /// @param country of the club behind
    public Chases chases(Venue secondLeg, Margin margin, String country) {
        return behind(secondLeg, margin, new Mark.Country(country));
    }

    public Chases chases(Venue secondLeg, Margin margin, Stage stage) {
        return behind(secondLeg, margin, new Mark.AtStage(stage.slug()));
    }

    /// Those of a season.
    public Chases chases(Season season) {
        return behind(null, null, new Mark.OfSeason(season));
    }

    private Chases behind(@Nullable Venue secondLeg, @Nullable Margin margin, @Nullable Mark mark) {
        var all = history.chases(new Behind(group, secondLeg, margin, mark, false), day);
        var back = history.chases(new Behind(group, secondLeg, margin, mark, true), day);
        return new Chases(inScope(all, Chase::tie), inScope(back, Chase::tie));
    }

    /// The scope's ties of two legs.
    public FirstLegs twoLegged() {
        return firstLegs(null, false, null);
    }

    /// Those with such a score in the first leg.
    public FirstLegs twoLegged(Goals firstLeg) {
        return firstLegs(firstLeg, false, null);
    }

    /// Those at a stage.
    public FirstLegs twoLegged(Stage stage) {
        return firstLegs(null, false, stage.slug());
    }

    /// Those that were level after the first leg.
    public FirstLegs drawnFirstLegs() {
        return firstLegs(null, true, null);
    }

    private FirstLegs firstLegs(@Nullable Goals score, boolean drawn, @Nullable String stage) {
        var all = history.ties(new TwoLegs(group, score, drawn, stage, false), day);
        var visitors = history.ties(new TwoLegs(group, score, drawn, stage, true), day);
        return new FirstLegs(inScope(all, past -> past), inScope(visitors, past -> past));
    }

    /// From the season on that counts; without the tie itself, which may have been decided before its last leg.
    private <T> List<T> inScope(List<T> group, Function<T, DecidedTie> tieOf) {
        var counted = scope.isEuropeanCup()
                ? group
                : InOrder.from(group, one -> tieOf.apply(one).season().compareTo(scope.from()) >= 0);
        return isAmongThem()
                ? counted.stream()
                        .filter(one -> tieOf.apply(one).id() != tie.id())
                        .toList()
                : counted;
    }

    private boolean isAmongThem() {
        var decided = tie.days().decided();
        return decided != null && !decided.isAfter(day);
    }

    /// The ties in which a club was behind after the first leg, of the whole competition.
    public List<Chase> chasesOf(Club club) {
        return chasesWith(club)
                .filter(chase -> chase.chaser().id() == club.id())
                .toList();
    }

    /// The ties in which a club led after the first leg, of the whole competition.
    public List<Chase> leadsOf(Club club) {
        return chasesWith(club)
                .filter(chase -> chase.leader().id() == club.id())
                .toList();
    }

    /// A club's ties of the whole competition, finals included, oldest first.
    public List<DecidedTie> tiesOf(Club club) {
        return pastOf(club)
                .filter(DecidedTie::playedOut)
                .filter(this::isOfCompetition)
                .toList();
    }

    /// The ties of these two clubs, oldest first.
    public List<DecidedTie> between() {
        return tiesOf(tie.host()).stream().filter(old -> old.has(tie.visitor())).toList();
    }

    /// Every final of the competition, oldest first.
    public List<DecidedTie> finals() {
        var finals = history.finals(tie.competition().id(), day);
        return isAmongThem()
                ? finals.stream().filter(past -> past.id() != tie.id()).toList()
                : finals;
    }

    /// Whether so many seasons had such a stage before.
    public boolean hadSeasonsOf(Stage stage, int seasons) {
        return history.firstOfEachSeason(tie.competition().id(), stage, day).stream()
                        .filter(old -> !old.season().equals(tie.season()))
                        .limit(seasons)
                        .count()
                == seasons;
    }

    /// A club's ties of a season, in order.
    public List<DecidedTie> tiesOf(Club club, Season season) {
        return pastOf(club).filter(old -> old.season().equals(season)).toList();
    }

    /// A club's matches of the competition, newest first.
    public List<Game> games(Club club) {
        return history.games(club, day).stream().filter(this::isOfCompetition).toList();
    }

    public List<Game> games(Club club, Venue venue) {
        return games(club).stream().filter(game -> game.venue() == venue).toList();
    }

    /// The meetings of the two clubs as one of them saw them, newest first.
    public List<Game> meetings(Club club) {
        int opponent = (club.id() == tie.host().id() ? tie.visitor() : tie.host()).id();
        return games(club).stream()
                .filter(game -> game.opponent().id() == opponent)
                .toList();
    }

    private Stream<DecidedTie> pastOf(Club club) {
        return history.ties(club, day).stream()
                .filter(old -> old.competitionId() == tie.competition().id() && old.id() != tie.id());
    }

    private Stream<Chase> chasesWith(Club club) {
        return pastOf(club).filter(this::isOfCompetition).flatMap(old -> old.chase().stream());
    }

    private boolean isOfCompetition(DecidedTie old) {
        return scope.isEuropeanCup()
                || (old.stageKind().equals(scope.stageKind()) && old.season().compareTo(scope.from()) >= 0);
    }

    private boolean isOfCompetition(Game game) {
        return game.competitionId() == tie.competition().id()
                && (scope.isEuropeanCup()
                        || (game.season().compareTo(scope.from()) >= 0
                                && scope.stageKind().equals("qualifying")
                                        == game.stageKind().equals("qualifying")));
    }
}
