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

    /// A club before its first match.
    ///
    /// @param seenIn the kind of that match
    static Drift of(Model model, Kind seenIn, int season) {
        return at(
                model,
                seenIn,
                switch (seenIn) {
                    case KNOCKOUT, GROUP -> 0;
                    case QUALIFYING -> season >= RUNNERS_UP_SINCE ? model.get(REST_IN_QUALIFYING) : 0;
                    case LEAGUE -> model.get(REST_IN_LEAGUE);
                    case CUP -> model.get(REST_IN_CUP);
                });
    }

    /// A club that drifts to `rest`.
    static Drift at(Model model, Kind seenIn, double rest) {
        double spread = switch (seenIn) {
            case KNOCKOUT, GROUP, QUALIFYING -> model.get(SPREAD_IN_EUROPE);
            case LEAGUE -> model.get(SPREAD_IN_LEAGUE);
            case CUP -> model.get(SPREAD_IN_CUP);
        };
        return new Drift(rest, spread, model.get(CLUB_PACE));
    }

    /// @param day on which a club of it is first seen
    static Drift ofCountry(Model model, long day) {
        boolean founder = day <= FOUNDERS_UNTIL.toEpochDay();
        return new Drift(
                founder ? 0 : model.get(REST_OF_NEW_COUNTRIES), model.get(COUNTRY_SPREAD), model.get(COUNTRY_PACE));
    }

    /// A country that drifts to `rest`.
    static Drift ofCountry(Model model, double rest) {
        return new Drift(rest, model.get(COUNTRY_SPREAD), model.get(COUNTRY_PACE));
    }

    static Drift openness(Model model) {
        return new Drift(0, model.get(OPENNESS_SPREAD), model.get(OPENNESS_PACE));
    }

    static Drift ground(Model model) {
        return new Drift(0, model.get(GROUND_SPREAD), model.get(GROUND_PACE));
    }
}
