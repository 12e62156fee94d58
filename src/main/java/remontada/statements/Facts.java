package remontada.statements;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.football.ClubScore;
import remontada.football.Form;
import remontada.football.Goal;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.leagues.Standings;
import remontada.platform.Sentence;
import remontada.ties.Era;
import remontada.ties.Stage;
import remontada.ties.TieDetails;
import remontada.ties.TieSummary;

/// All that a tie's statements are made of: the tie itself, and what was known of everything else at the end of a day.
/// For a decided tie that is the eve of its last leg, so that what was said before it still stands beside what
/// happened.
public final class Facts {
    private final TieSummary tie;
    private final TieDetails details;
    private final LocalDate day;
    private final Scope scope;
    private final History history;
    private final List<DecidedTie> past;
    private final List<Chase> chases;
    private final Map<Integer, ClubForm> forms;
    private final Map<Integer, Standings> standings;

    /// What was known at the end of `today`, or for a decided tie on the eve of its last leg.
    ///
    /// @param forms of both clubs at that time, by their ids
    /// @param standings of their leagues at that time; clubs of other leagues than ours are missing
    public Facts(
            TieSummary tie,
            TieDetails details,
            LocalDate today,
            History history,
            Map<Integer, ClubForm> forms,
            Map<Integer, Standings> standings) {
        this.tie = tie;
        this.details = details;
        this.day = eve(tie, today);
        this.scope = Scope.of(tie, history);
        this.history = history;
        this.past = history.ties(tie.competition().id(), day).stream()
                .filter(old -> old.id() != tie.id())
                .toList();
        this.chases = past.stream()
                .filter(scope::holds)
                .flatMap(old -> old.chase().stream())
                .toList();
        this.forms = Map.copyOf(forms);
        this.standings = Map.copyOf(standings);
    }

    /// The day before a decided tie's last leg; else `today`.
    public static LocalDate eve(TieSummary tie, LocalDate today) {
        var days = tie.days();
        var last = days.second() != null ? days.second() : days.first() != null ? days.first() : days.decided();
        return tie.isDecided() && last != null ? last.minusDays(1) : today;
    }

    public TieSummary tie() {
        return tie;
    }

    public TieDetails details() {
        return details;
    }

    /// The end of this day is what the facts speak from.
    public LocalDate day() {
        return day;
    }

    public boolean isDecided() {
        return tie.isDecided();
    }

    /// Host and visitor.
    public List<Club> clubs() {
        return List.of(tie.host(), tie.visitor());
    }

    public Club otherThan(Club club) {
        return club.id() == tie.host().id() ? tie.visitor() : tie.host();
    }

    public Side side(Club club) {
        return club.id() == tie.host().id() ? Side.HOST : Side.VISITOR;
    }

    public boolean isOfTie(Club club) {
        return club.id() == tie.host().id() || club.id() == tie.visitor().id();
    }

    /// For patterns: `before` while the tie is undecided, then whether the club went `through` or `out`.
    public String fate(Club club) {
        return tie.winner()
                .map(winner -> winner.id() == club.id() ? "through" : "out")
                .orElse("before");
    }

    /// For patterns: `before` while the tie is undecided, then `after`.
    public String moment() {
        return isDecided() ? "after" : "before";
    }

    /// Who is behind after the first leg; none before it, after a draw, and where football did not decide.
    public Optional<Situation> situation() {
        var behind = tie.behind();
        var ending = tie.ending();
        return behind == null || (ending != null && !ending.playedOut())
                ? Optional.empty()
                : Optional.of(new Situation(
                        tie.club(behind.side()), tie.club(behind.side().other()), behind.goals(), behind.secondLeg()));
    }

    /// Whether the first of two legs was drawn, and football decided or is to decide.
    public boolean isLevel() {
        return tie.rules().legs() == 2
                && tie.scores().first() != null
                && tie.behind() == null
                && (tie.ending() == null || tie.ending().playedOut());
    }

    /// The club at home in the match that decides: the next, or of a decided tie the last; none on neutral ground.
    public Optional<Club> atHome() {
        int number = tie.rules().legs() == 2 && tie.scores().first() != null ? 2 : 1;
        return details.match(number).filter(match -> !match.neutral()).map(match -> tie.club(match.home()));
    }

    public List<Goal> goals() {
        return details.goals();
    }

    public Scope scope() {
        return scope;
    }

    /// The scope's ties with a club behind after the first leg, oldest first.
    public List<Chase> chases() {
        return chases;
    }

    /// The scope's ties of two legs, oldest first.
    public List<DecidedTie> twoLegged() {
        return past.stream().filter(DecidedTie::playedOut).filter(scope::holds).toList();
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
        return past.stream().filter(DecidedTie::isFinal).toList();
    }

    /// How many seasons had such a stage before.
    public long seasonsOf(Stage stage) {
        return past.stream()
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
        int opponent = otherThan(club).id();
        return games(club).stream()
                .filter(game -> game.opponent().id() == opponent)
                .toList();
    }

    public ClubForm form(Club club) {
        return forms.getOrDefault(club.id(), ClubForm.none());
    }

    /// A club's league, where it is one of those whose tables are known.
    public Optional<Standings> standings(Club club) {
        return Optional.ofNullable(standings.get(club.id())).filter(league -> league.isRunning(day));
    }

    public static Form football(List<Game> newestFirst) {
        return new Form(newestFirst.stream().map(Game::score).toList());
    }

    /// "in the European Cup and Champions League": the competition, over the eras that something was played in, and
    /// whether that was partly in qualifying.
    public Sentence inCompetition(Collection<? extends Played> played) {
        boolean qualifying = scope.isEuropeanCup() && played.stream().anyMatch(Facts::wasQualifying);
        return Sentence.of("statements.in-" + competitionOver(played))
                .with("from", scope.from().name())
                .with("qualifying", qualifying ? "yes" : "no");
    }

    /// The list of a club's ties with a side behind, over the whole competition.
    public Evidence comebacks() {
        return scope.isEuropeanCup()
                ? Evidence.of("/comebacks").with("era", "all").with("scope", "all")
                : scope.comebacks();
    }

    /// "Ajax (1996 and 2019) and Manchester United (2019)"; a club of this tie is "Liverpool themselves (2019)".
    public Object named(List<Chase> back) {
        var years = new LinkedHashMap<Club, List<String>>();
        back.forEach(chase ->
                years.computeIfAbsent(chase.chaser(), club -> new ArrayList<>()).add(chase.year()));
        return Said.list(years.entrySet().stream()
                .map(club -> Sentence.of(
                                "statements.club-and-years",
                                "club",
                                club.getKey().name())
                        .with("own", isOfTie(club.getKey()) ? "yes" : "no")
                        .with("years", Said.list(club.getValue())))
                .toList());
    }

    /// The topic of a claim that names these ties: whoever names the same says the same.
    public static String naming(List<Chase> named) {
        return named.stream().map(chase -> Integer.toString(chase.tie().id())).collect(joining("-", "naming-", ""));
    }

    /// The preliminary round of the European Cup was one of its rounds; qualifying for the Champions League is apart.
    public static boolean wasQualifying(Played played) {
        return played.stageKind().equals("qualifying") && Era.of(played.season()) == Era.CHAMPIONS_LEAGUE;
    }

    private String competitionOver(Collection<? extends Played> played) {
        if (!scope.isEuropeanCup()) {
            return scope.competition().slug() + "-" + scope.stageKind();
        }
        var eras = Stream.concat(played.stream().map(some -> Era.of(some.season())), Stream.of(scope.era()))
                .distinct()
                .count();
        return eras == 2 ? "both-eras" : scope.era().slug();
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
                || (old.stage().kind().equals(scope.stageKind()) && old.season().compareTo(scope.from()) >= 0);
    }

    private boolean isOfCompetition(Game game) {
        return game.competitionId() == tie.competition().id()
                && (scope.isEuropeanCup()
                        || (game.season().compareTo(scope.from()) >= 0
                                && scope.stageKind().equals("qualifying")
                                        == game.stageKind().equals("qualifying")));
    }

    /// Goals of the leg that a side saw, its own first.
    public Optional<ClubScore> leg(int number, Side side) {
        return details.match(number).flatMap(match -> match.leg()).map(leg -> leg.seenBy(side));
    }
}
