package remontada.chance;

import static remontada.chance.Parameter.CLUB_PACE;
import static remontada.chance.Parameter.COUNTRY_PACE;
import static remontada.chance.Parameter.COUNTRY_SPREAD;
import static remontada.chance.Parameter.GROUND_PACE;
import static remontada.chance.Parameter.GROUND_SPREAD;
import static remontada.chance.Parameter.OPENNESS_PACE;
import static remontada.chance.Parameter.OPENNESS_SPREAD;
import static remontada.chance.Parameter.REST_IN_CUP;
import static remontada.chance.Parameter.REST_IN_LEAGUE;
import static remontada.chance.Parameter.REST_IN_QUALIFYING;
import static remontada.chance.Parameter.REST_OF_NEW_COUNTRIES;
import static remontada.chance.Parameter.SPREAD_IN_CUP;
import static remontada.chance.Parameter.SPREAD_IN_EUROPE;
import static remontada.chance.Parameter.SPREAD_IN_LEAGUE;

import java.time.LocalDate;
import remontada.chance.RatedMatch.Kind;

/// What is thought of a club, or a country, before its first match.
final class Kinds {
    /// Runners-up take part from 1997-98 on; qualifying before was for the champions of smaller countries.
    private static final int RUNNERS_UP_SINCE = 1997;

    /// The European Cup's first three seasons; countries that came later were weaker.
    private static final LocalDate FOUNDERS_UNTIL = LocalDate.of(1958, 9, 3);

    private Kinds() {}

    /// @param seenIn the kind of its first match
    static Drift of(Model model, Kind seenIn, int season) {
        double pace = model.get(CLUB_PACE);
        return switch (seenIn) {
            case KNOCKOUT, GROUP -> new Drift(0, model.get(SPREAD_IN_EUROPE), pace);
            case QUALIFYING ->
                new Drift(
                        season >= RUNNERS_UP_SINCE ? model.get(REST_IN_QUALIFYING) : 0,
                        model.get(SPREAD_IN_EUROPE),
                        pace);
            case LEAGUE -> new Drift(model.get(REST_IN_LEAGUE), model.get(SPREAD_IN_LEAGUE), pace);
            case CUP -> new Drift(model.get(REST_IN_CUP), model.get(SPREAD_IN_CUP), pace);
        };
    }

    /// @param day on which a club of it is first seen
    static Drift ofCountry(Model model, long day) {
        boolean founder = day <= FOUNDERS_UNTIL.toEpochDay();
        return new Drift(
                founder ? 0 : model.get(REST_OF_NEW_COUNTRIES), model.get(COUNTRY_SPREAD), model.get(COUNTRY_PACE));
    }

    static Drift openness(Model model) {
        return new Drift(0, model.get(OPENNESS_SPREAD), model.get(OPENNESS_PACE));
    }

    static Drift ground(Model model) {
        return new Drift(0, model.get(GROUND_SPREAD), model.get(GROUND_PACE));
    }
}
