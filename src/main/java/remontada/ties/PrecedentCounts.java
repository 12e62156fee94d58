package remontada.ties;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import remontada.football.Venue;

/// How often ties turned round, by competition, kind of stage, margin and ground of the second leg.
///
/// @param past counts those of a situation
public record PrecedentCounts(Function<Situation, Count> past) {
    private static final Margin ANY = new Margin(1, true);

    /// @param competition its slug
    /// @param stageKind `knockout` or `qualifying`
    /// @param margin after the first leg, at least 1
    public record Situation(String competition, Era era, String stageKind, Margin margin, Venue secondLeg) {}

    /// @param ties decided ties in which a side was behind by as much
    public record Count(int comebacks, int ties) {
        private static final Count NONE = new Count(0, 0);

        Count plus(Count more) {
            return new Count(comebacks + more.comebacks, ties + more.ties);
        }
    }

    public static PrecedentCounts none() {
        return new PrecedentCounts(_ -> Count.NONE);
    }

    /// Those of where a tie stands; none for a level one, or when there was never another.
    public Optional<Count> from(TieSummary tie) {
        return Optional.ofNullable(tie.behind())
                .map(behind -> past.apply(new Situation(
                        tie.competition().slug(),
                        Era.of(tie.season()),
                        tie.stage().kind(),
                        Margin.of(behind.goals()),
                        behind.secondLeg())))
                .filter(count -> count.ties() > 0);
    }

    /// Those of a competition's knock-out ties together, wherever they stood.
    public Count ofKnockout(String competition, Era era) {
        return Arrays.stream(Venue.values())
                .map(venue -> past.apply(new Situation(competition, era, "knockout", ANY, venue)))
                .reduce(Count.NONE, Count::plus);
    }
}
