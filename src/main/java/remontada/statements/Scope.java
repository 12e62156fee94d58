package remontada.statements;

import java.util.Collection;
import remontada.football.Season;
import remontada.platform.Sentence;
import remontada.ties.Competition;
import remontada.ties.Era;
import remontada.ties.TieSummary;

/// The ties that a tie is measured against: of the same competition, the same era and the same kind of stage, as far
/// back as the results are complete.
///
/// @param stageKind `knockout` or `qualifying`
/// @param from the first season of which the results are known without a gap
public record Scope(Competition competition, Era era, String stageKind, Season from) {
    private static final String EUROPEAN_CUP = "champions-league";

    /// What a tie is measured against.
    static Scope of(TieSummary tie, History history) {
        var kind = tie.stage().kind();
        return new Scope(
                tie.competition(),
                Era.of(tie.season()),
                kind,
                history.completeFrom(tie.competition().id(), kind, tie.season()));
    }

    /// Whether this is the competition that was the European Cup, of which every season is known.
    public boolean isEuropeanCup() {
        return competition.slug().equals(EUROPEAN_CUP);
    }

    /// "in the Champions League knock-out stage".
    public Sentence sentence() {
        return Sentence.of("statements.in-" + name() + "-" + stageKind)
                .with("from", from.name())
                .with("again", "no");
    }

    /// From which season on it counts, for patterns: `ever` where that is all of them.
    public String since() {
        boolean whole = isEuropeanCup() || (competition.slug().equals("conference-league") && isKnockout());
        return whole ? "ever" : from.name();
    }

    /// "Champions League".
    public Sentence competitionName() {
        return Sentence.of("statements.name-" + name());
    }

    /// The list of its ties with a side behind.
    public Evidence comebacks() {
        var list = Evidence.of("/comebacks");
        if (!isEuropeanCup()) {
            list = list.with("competition", competition.slug()).with("from", from.name());
        } else if (era == Era.EUROPEAN_CUP) {
            list = list.with("era", era.slug());
        }
        return isKnockout() ? list : list.with("scope", stageKind);
    }

    /// The list of a club's ties with a side behind, over the whole competition.
    public Evidence allComebacks() {
        return isEuropeanCup() ? Evidence.of("/comebacks").with("era", "all").with("scope", "all") : comebacks();
    }

    /// "in the European Cup and Champions League": the competition, over the eras that something was played in, and
    /// whether that was partly in qualifying.
    public Sentence over(Collection<? extends Played> played) {
        boolean qualifying = isEuropeanCup() && played.stream().anyMatch(Scope::wasQualifying);
        return Sentence.of("statements.in-" + nameOver(played))
                .with("from", from.name())
                .with("qualifying", qualifying ? "yes" : "no")
                .with("again", "no");
    }

    /// The preliminary round of the European Cup was one of its rounds; qualifying for the Champions League is apart.
    public static boolean wasQualifying(Played played) {
        return played.stageKind().equals("qualifying") && Era.of(played.season()) == Era.CHAMPIONS_LEAGUE;
    }

    private boolean isKnockout() {
        return stageKind.equals("knockout");
    }

    private String nameOver(Collection<? extends Played> played) {
        if (!isEuropeanCup()) {
            return competition.slug() + "-" + stageKind;
        }
        boolean bothEras = played.stream().anyMatch(some -> Era.of(some.season()) != era);
        return bothEras ? "both-eras" : era.slug();
    }

    private String name() {
        return isEuropeanCup() ? era.slug() : competition.slug();
    }
}
