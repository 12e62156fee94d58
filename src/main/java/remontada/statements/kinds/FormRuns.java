package remontada.statements.kinds;

import remontada.football.Run;

/// From how many matches on a run over all competitions is worth a sentence.
final class FormRuns {
    private FormRuns() {}

    static int least(Run run) {
        return switch (run) {
            case WINLESS, LOSING, WITHOUT_SCORING, DRAWING -> 3;
            case WINNING, CLEAN_SHEETS -> 4;
            case UNBEATEN -> 8;
            case CONCEDING -> 10;
            case SCORING -> 15;
        };
    }
}
