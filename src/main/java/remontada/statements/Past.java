package remontada.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.ties.Stage;
import remontada.ties.TieSummary;

/// What was known on a day of all that a tie is measured against: the other ties of its competition, and the matches of
/// its clubs there. The tie itself is never among them.
public final class Past {
    private final TieSummary tie;
    private final LocalDate day;
    private final History history;
    private final Scope scope;
    private final List<DecidedTie> decided;
    private final List<Chase> chases;

    Past(TieSummary tie, LocalDate day, History history) {
        this.tie = tie;
        this.day = day;
        this.history = history;
        this.scope = Scope.of(tie, history);
        this.decided = history.ties(tie.competition().id(), day).stream()
                .filter(old -> old.id() != tie.id())
                .toList();
        this.chases = decided.stream()
                .filter(scope::holds)
                .flatMap(old -> old.chase().stream())
                .toList();
    }

    /// Which of them count.
    Scope scope() {
        return scope;
    }

    /// The scope's ties with a club behind after the first leg, oldest first.
    public List<Chase> chases() {
        return chases;
    }

    /// The scope's ties of two legs, oldest first.
    public List<DecidedTie> twoLegged() {
        return decided.stream()
                .filter(DecidedTie::playedOut)
                .filter(scope::holds)
                .toList();
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
        return decided.stream().filter(DecidedTie::isFinal).toList();
    }

    /// How many seasons had such a stage before.
    public long seasonsOf(Stage stage) {
        return decided.stream()
                .filter(old -> old.isAt(stage))
                .map(DecidedTie::season)
                .filter(season -> !season.equals(tie.season()))
                .distinct()
                .count();
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
