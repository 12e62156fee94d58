package remontada.ties;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import remontada.football.Venue;

/// How often ties turned round, by competition, kind of stage, deficit and ground of the second leg.
public record PrecedentCounts(Map<Situation, Count> counts) {
    /// @param competition its slug
    /// @param stageKind `knockout` or `qualifying`
    /// @param deficit after the first leg, at least 1
    public record Situation(String competition, Era era, String stageKind, int deficit, Venue secondLeg) {}

    /// @param ties decided ties in which a side was behind by as much
    public record Count(int comebacks, int ties) {
        private static final Count NONE = new Count(0, 0);

        Count plus(Count more) {
            return new Count(comebacks + more.comebacks, ties + more.ties);
        }
    }

    public static PrecedentCounts none() {
        return new PrecedentCounts(Map.of());
    }

    /// Those of where a tie stands; none for a level one, or when there was never another.
    public Optional<Count> from(TieSummary tie) {
        return Optional.ofNullable(tie.behind())
                .map(behind -> {
                    var margin = Margin.of(behind.goals());
                    return sum(
                            past -> past.competition().equals(tie.competition().slug())
                                    && past.era() == Era.of(tie.season())
                                    && past.stageKind().equals(tie.stage().kind())
                                    && past.secondLeg() == behind.secondLeg()
                                    && margin.holds(past.deficit()));
                })
                .filter(count -> count.ties() > 0);
    }

    /// Those of a competition's knock-out ties together, wherever they stood.
    public Count ofKnockout(String competition, Era era) {
        return sum(past -> past.competition().equals(competition)
                && past.era() == era
                && past.stageKind().equals("knockout"));
    }

    private Count sum(Predicate<Situation> asked) {
        return counts.entrySet().stream()
                .filter(entry -> asked.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
