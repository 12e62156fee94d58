package remontada.comebacks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.comebacks.ComebackList.Outcome;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.statements.DecidedTie;

/// Judges which past ties a list is about. A rescue can only be told apart where every goal's time is known.
record Judge(ComebackList list) {
    /// Whether it may be about a tie, with or without a side behind.
    boolean mayHold(DecidedTie tie) {
        return (list.method().isEmpty() || list.method().get() == tie.method())
                && list.decided().holds(tie.decidedOn());
    }

    /// A tie as the list sees it; null where the side behind that was asked for is not in it.
    @Nullable
    Seen see(DecidedTie tie) {
        return switch (list.kind()) {
            case COMEBACK -> chase(tie);
            case RESCUE -> rescue(tie);
        };
    }

    /// Whether a tie can't be judged.
    boolean isUnknown(DecidedTie tie) {
        return switch (list.kind()) {
            case COMEBACK -> false;
            case RESCUE -> tie.mostBehind() == null && (areSides(tie, Side.HOST) || areSides(tie, Side.VISITOR));
        };
    }

    boolean hasOutcome(Seen seen) {
        return list.outcome() == Outcome.ANY || seen.made() == (list.outcome() == Outcome.CAME_BACK);
    }

    private @Nullable Seen chase(DecidedTie tie) {
        var behind = tie.behind();
        return behind != null && isFarEnough(tie.deficit()) && isSecondLegOf(behind) && areSides(tie, behind)
                ? new Seen(tie, behind, tie.deficit(), tie.winningSide() == behind)
                : null;
    }

    /// Where nothing is asked of the side behind, also a tie in which none ever was counts among all.
    private @Nullable Seen rescue(DecidedTie tie) {
        var worst = tie.mostBehind();
        if (worst == null) {
            return null;
        }
        var winner = tie.winningSide();
        var made = wasBehind(tie, winner, worst.of(winner));
        var side = made ? winner : winner.other();
        return made || !list.isAboutTheSideBehind() || wasBehind(tie, side, worst.of(side))
                ? new Seen(tie, side, worst.of(side), made)
                : null;
    }

    private boolean wasBehind(DecidedTie tie, Side side, int goals) {
        return goals > 0 && isFarEnough(goals) && isSecondLegOf(side) && areSides(tie, side);
    }

    private boolean isFarEnough(int goals) {
        return list.deficit().isPresent()
                ? goals == list.deficit().getAsInt()
                : goals >= list.atLeast().orElse(0);
    }

    /// Whether that side was where it was asked to be in the second leg.
    private boolean isSecondLegOf(Side side) {
        return list.secondLeg().isEmpty() || list.secondLeg().get() == (side == Side.HOST ? Venue.AWAY : Venue.HOME);
    }

    /// Whether the clubs are those asked for, if that side of the tie is the one it tells of.
    private boolean areSides(DecidedTie tie, Side side) {
        var asked = list.sides();
        return is(tie.club(side), asked.club(), asked.country())
                && is(tie.club(side.other()), asked.against(), asked.againstCountry());
    }

    private static boolean is(Club club, Optional<Club> asked, Optional<String> country) {
        return (asked.isEmpty() || asked.get().id() == club.id())
                && (country.isEmpty() || country.get().equals(club.country()));
    }
}
