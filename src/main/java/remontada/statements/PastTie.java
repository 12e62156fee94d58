package remontada.statements;

import java.time.LocalDate;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.ties.TieSummary;

/// A decided tie, or a final.
///
/// @param playedOut whether football decided: only such ties count in records
public record PastTie(
        TieSummary tie, Club winner, Club loser, Method method, boolean playedOut, LocalDate decidedOn) {

    static Optional<PastTie> of(TieSummary tie) {
        var ending = tie.ending();
        var decidedOn = tie.days().decided();
        return ending == null || decidedOn == null
                ? Optional.empty()
                : Optional.of(new PastTie(
                        tie,
                        tie.club(ending.winner()),
                        tie.club(ending.winner().other()),
                        ending.method(),
                        ending.playedOut(),
                        decidedOn));
    }

    public boolean has(Club club) {
        return tie.host().id() == club.id() || tie.visitor().id() == club.id();
    }

    public boolean wonBy(Club club) {
        return winner.id() == club.id();
    }

    public Club opponentOf(Club club) {
        return tie.host().id() == club.id() ? tie.visitor() : tie.host();
    }

    public boolean isFinal() {
        return tie.stage().slug().equals("final");
    }

    public boolean hadTwoLegs() {
        return tie.rules().legs() == 2;
    }

    /// The year it was decided in, as fans name it.
    public String year() {
        return Integer.toString(decidedOn.getYear());
    }
}
