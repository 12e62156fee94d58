package remontada.ties;

import java.util.Map;
import java.util.Optional;
import remontada.football.Venue;

/// How often knock-out ties turned round, by competition, deficit and ground of the second leg.
///
/// Deficits of three or more are counted together, as there are few.
public record PrecedentCounts(Map<Situation, Count> counts) {
    /// The deficit from which all are counted together.
    public static final int LARGEST = 3;

    /// @param competition its slug
    /// @param championsLeague since 1992-93, when the European Cup became the Champions League
    /// @param deficit 1, 2, or 3 for three and more
    public record Situation(String competition, boolean championsLeague, int deficit, Venue secondLeg) {}

    /// @param ties decided ties in which a side was behind by as much
    public record Count(int comebacks, int ties) {
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
                .map(behind -> new Situation(
                        tie.competition().slug(),
                        tie.season().startYear() >= 1992,
                        Math.min(behind.goals(), LARGEST),
                        behind.secondLeg()))
                .map(counts::get);
    }

    /// Those of a competition together, wherever the ties stood.
    public Count of(String competition, boolean championsLeague) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().competition().equals(competition)
                        && entry.getKey().championsLeague() == championsLeague)
                .map(Map.Entry::getValue)
                .reduce(new Count(0, 0), Count::plus);
    }

    public boolean hasComebacks(String competition, boolean championsLeague) {
        return of(competition, championsLeague).comebacks() > 0;
    }
}
