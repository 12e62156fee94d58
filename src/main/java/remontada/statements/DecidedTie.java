package remontada.statements;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Side;
import remontada.ties.Goals;
import remontada.ties.Stage;

/// A tie of the past, or a final: as much of it as records are made of.
///
/// @param first goals of the first leg or the only match; null where there was none
/// @param score over both legs, or of a replay
/// @param aggregate over both legs, whatever came after; null where none was played
/// @param mostBehind how far each side was behind at worst; null where goal times are not known
/// @param rescue whether the winner was ever behind; null where goal times are not known
/// @param playedOut whether football decided: only such ties count in records
public record DecidedTie(
        int id,
        int competitionId,
        Season season,
        Stage stage,
        int legs,
        Club host,
        Club visitor,
        @Nullable Goals first,
        @Nullable Goals score,
        @Nullable Goals aggregate,
        @Nullable Goals mostBehind,
        Side winningSide,
        Method method,
        @Nullable Boolean rescue,
        boolean playedOut,
        LocalDate decidedOn)
        implements Played {

    @Override
    public String stageKind() {
        return stage.kind();
    }

    public Club winner() {
        return club(winningSide);
    }

    public Club loser() {
        return club(winningSide.other());
    }

    public boolean has(Club club) {
        return host.id() == club.id() || visitor.id() == club.id();
    }

    public boolean wonBy(Club club) {
        return winner().id() == club.id();
    }

    public Club opponentOf(Club club) {
        return host.id() == club.id() ? visitor : host;
    }

    public boolean isAt(Stage other) {
        return stage.slug().equals(other.slug());
    }

    public boolean isFinal() {
        return stage.slug().equals("final");
    }

    public boolean hadTwoLegs() {
        return legs == 2;
    }

    /// The side behind after the first leg of two; null where there was none.
    public @Nullable Side behind() {
        return first == null || first.isLevel() || !hadTwoLegs()
                ? null
                : first.host() < first.visitor() ? Side.HOST : Side.VISITOR;
    }

    /// Goals behind after the first leg or the only match.
    public int deficit() {
        return first == null ? 0 : Math.abs(first.host() - first.visitor());
    }

    /// The year it was decided in, as fans name it.
    public String year() {
        return Integer.toString(decidedOn.getYear());
    }

    /// The tie as its chase, where a club was behind after the first leg and football decided.
    public Optional<Chase> chase() {
        return Chase.of(this);
    }

    public Club club(Side side) {
        return side == Side.HOST ? host : visitor;
    }
}
