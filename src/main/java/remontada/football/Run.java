package remontada.football;

import static java.util.Locale.ROOT;

import java.util.Set;

/// A kind of run of matches, each alike.
public enum Run {
    WINNING,
    LOSING,
    DRAWING,
    UNBEATEN,
    WINLESS,
    SCORING,
    CONCEDING,
    WITHOUT_SCORING,
    CLEAN_SHEETS;

    /// The word for message keys and data: `clean-sheets`.
    public String slug() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }

    /// Whether a match with this score goes on with the run.
    public boolean goesOnWith(ClubScore score) {
        return switch (this) {
            case WINNING -> score.margin() > 0;
            case LOSING -> score.margin() < 0;
            case DRAWING -> score.margin() == 0;
            case UNBEATEN -> score.margin() >= 0;
            case WINLESS -> score.margin() <= 0;
            case SCORING -> score.goalsFor() > 0;
            case CONCEDING -> score.goalsAgainst() > 0;
            case WITHOUT_SCORING -> score.goalsFor() == 0;
            case CLEAN_SHEETS -> score.goalsAgainst() == 0;
        };
    }

    /// What every match of this run is as well, and so not worth saying beside it.
    Set<Run> saysAlso() {
        return switch (this) {
            case WINNING -> Set.of(UNBEATEN, SCORING);
            case LOSING -> Set.of(WINLESS, CONCEDING);
            case DRAWING -> Set.of(UNBEATEN, WINLESS);
            case WITHOUT_SCORING -> Set.of(WINLESS);
            case CLEAN_SHEETS -> Set.of(UNBEATEN);
            case UNBEATEN, WINLESS, SCORING, CONCEDING -> Set.of();
        };
    }
}
