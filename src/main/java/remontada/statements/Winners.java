package remontada.statements;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import remontada.clubs.Club;

/// Who won some ties, finals above all.
public final class Winners {
    private Winners() {}

    /// How many of them a club won.
    public static int of(Club club, Collection<DecidedTie> ties) {
        return (int) ties.stream().filter(tie -> tie.wonBy(club)).count();
    }

    /// The most that any other club won.
    public static int mostOfOthers(Club club, Collection<DecidedTie> ties) {
        return ties.stream()
                .map(DecidedTie::winner)
                .filter(winner -> winner.id() != club.id())
                .collect(groupingBy(Club::id, counting()))
                .values()
                .stream()
                .mapToInt(Math::toIntExact)
                .max()
                .orElse(0);
    }
}
