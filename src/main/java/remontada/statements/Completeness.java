package remontada.statements;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import remontada.football.Season;
import remontada.statements.History.StageOfSeason;
import remontada.ties.Era;

/// From which season on there is no gap in the results of a kind of stage.
final class Completeness {
    private final Map<KindOfSeason, Season> from;

    private record KindOfSeason(int competitionId, String kind, Season season) {
        KindOfSeason previous() {
            return new KindOfSeason(competitionId, kind, season.previous());
        }
    }

    Completeness(Collection<StageOfSeason> stages) {
        var from = new HashMap<KindOfSeason, Season>();
        stages.stream()
                .map(of -> new KindOfSeason(of.competitionId(), of.stage().kind(), of.season()))
                .sorted(Comparator.comparing(KindOfSeason::season))
                .forEach(kind -> {
                    var before = from.get(kind.previous());
                    boolean goesOn = before != null && Era.of(before) == Era.of(kind.season());
                    from.put(kind, goesOn ? before : kind.season());
                });
        this.from = Map.copyOf(from);
    }

    /// The first season from which on, up to a season, there is no gap within an era.
    ///
    /// @param kind `knockout` or `qualifying`
    Season from(int competitionId, String kind, Season season) {
        var before = from.get(new KindOfSeason(competitionId, kind, season.previous()));
        return before == null || Era.of(season.previous()) != Era.of(season) ? season : before;
    }
}
