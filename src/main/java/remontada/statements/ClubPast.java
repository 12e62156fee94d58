package remontada.statements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.leagues.LeaguePlace;
import remontada.platform.Sentence;
import remontada.ties.Era;

/// All that a club's statements are made of: its past in the European Cup and Champions League, the one competition of
/// which everything is known, and its form, as of the end of a day.
public final class ClubPast {
    private final Club club;
    private final LocalDate day;
    private final List<DecidedTie> ties;
    private final List<Chase> chases;
    private final List<DecidedTie> finals;
    private final List<Game> games;
    private final ClubForm form;
    private final Optional<LeaguePlace> place;
    private final boolean inATie;

    /// @param inATie whether a tie of the club is going on
    public ClubPast(
            Club club, LocalDate day, History history, ClubForm form, Optional<LeaguePlace> place, boolean inATie) {
        this.club = club;
        this.day = day;
        this.ties = history.ties(club, day).stream()
                .filter(tie -> tie.competitionId() == history.europeanCup() && tie.playedOut())
                .toList();
        this.chases = ties.stream().flatMap(tie -> tie.chase().stream()).toList();
        this.finals = history.finals(history.europeanCup(), day);
        this.games = history.games(club, day).stream()
                .filter(game -> game.competitionId() == history.europeanCup())
                .toList();
        this.form = form;
        this.place = place;
        this.inATie = inATie;
    }

    public Club club() {
        return club;
    }

    public LocalDate day() {
        return day;
    }

    /// The club's ties that football decided, finals included, oldest first.
    public List<DecidedTie> ties() {
        return ties;
    }

    /// Those in which it was behind after the first leg.
    public List<Chase> behind() {
        return chases.stream().filter(chase -> chase.chaser().id() == club.id()).toList();
    }

    /// Those in which it was ahead after the first leg.
    public List<Chase> ahead() {
        return chases.stream().filter(chase -> chase.leader().id() == club.id()).toList();
    }

    /// Every final there was, oldest first.
    public List<DecidedTie> finals() {
        return finals;
    }

    /// The club's matches, newest first.
    public List<Game> games() {
        return games;
    }

    public List<Game> games(Venue venue) {
        return games.stream().filter(game -> game.venue() == venue).toList();
    }

    public ClubForm form() {
        return form;
    }

    /// Where it stands in its league; empty where that is not known.
    public Optional<LeaguePlace> place() {
        return place;
    }

    public boolean isInATie() {
        return inATie;
    }

    /// How many of some ties the club won.
    public int won(Collection<DecidedTie> some) {
        return Winners.of(club, some);
    }

    /// "in the European Cup and Champions League", or in the one of them that some seasons belong to.
    public static Sentence in(Collection<? extends Played> some) {
        var eras = some.stream().map(Played::season).map(Era::of).distinct().toList();
        return Sentence.of(
                        "statements.in-" + (eras.size() == 1 ? eras.getFirst().slug() : "both-eras"))
                .with("qualifying", some.stream().anyMatch(ClubPast::wasQualifying) ? "yes" : "no")
                .with("again", "no");
    }

    /// The preliminary round of the European Cup was one of its rounds; qualifying for the Champions League is apart.
    private static boolean wasQualifying(Played played) {
        return played.stageKind().equals("qualifying") && Era.of(played.season()) == Era.CHAMPIONS_LEAGUE;
    }

    /// "European Cup" or "Champions League".
    public static Sentence name(Season season) {
        return Sentence.of("statements.name-" + Era.of(season).slug());
    }
}
