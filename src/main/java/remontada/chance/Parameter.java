package remontada.chance;

import static java.util.Locale.ROOT;

/// A number of the model, chosen by `remontada fit` on the training span and shipped in `db/model.properties`.
///
/// Strengths are logarithms: a gap of 0.35 between two clubs means that each of the two rates, goals for and against,
/// is off by the factor 1.42 in its own direction. Spreads are variances of the same scale; paces are per year.
public enum Parameter {
    /// How far clubs of a country lie apart that were first seen in Europe.
    SPREAD_IN_EUROPE(Step.RATING, Scale.POSITIVE),
    /// The same for clubs seen in a league.
    SPREAD_IN_LEAGUE(Step.RATING, Scale.POSITIVE),
    /// The same for clubs seen in cups only, of any division.
    SPREAD_IN_CUP(Step.RATING, Scale.POSITIVE),
    /// How fast a club drifts back to where clubs of its kind belong.
    CLUB_PACE(Step.RATING, Scale.POSITIVE),
    /// Where a club belongs that was first seen in a league, below its country's clubs in Europe.
    REST_IN_LEAGUE(Step.RATING, Scale.ANY),
    /// Where a club belongs that was only seen in a cup.
    REST_IN_CUP(Step.RATING, Scale.ANY),
    /// Where a club belongs that was first seen in a qualifying round, since runners-up were let in (1997-98).
    REST_IN_QUALIFYING(Step.RATING, Scale.ANY),
    /// How much clubs differ in goals at both ends, and how fast that fades.
    OPENNESS_SPREAD(Step.RATING, Scale.POSITIVE),
    OPENNESS_PACE(Step.RATING, Scale.POSITIVE),
    /// How much grounds differ, and how fast that fades.
    GROUND_SPREAD(Step.RATING, Scale.POSITIVE),
    GROUND_PACE(Step.RATING, Scale.POSITIVE),
    /// How far countries lie apart, and how fast they drift back.
    COUNTRY_SPREAD(Step.RATING, Scale.POSITIVE),
    COUNTRY_PACE(Step.RATING, Scale.POSITIVE),
    /// Where countries belong whose clubs entered after the European Cup's first seasons.
    REST_OF_NEW_COUNTRIES(Step.RATING, Scale.ANY),
    /// What a league match tells, a European match being one.
    LEAGUE_WEIGHT(Step.RATING, Scale.POSITIVE),
    /// What a cup match tells.
    CUP_WEIGHT(Step.RATING, Scale.POSITIVE),
    /// Logarithm of the goals of a side in 1955, and its variance per year.
    GOALS_AT_FIRST(Step.RATING, Scale.ANY),
    GOALS_DRIFT(Step.RATING, Scale.POSITIVE),
    /// Home edge in 1955, and its variance per year.
    EDGE_AT_FIRST(Step.RATING, Scale.ANY),
    EDGE_DRIFT(Step.RATING, Scale.POSITIVE),

    /// Dixon and Coles's dependence of low scores (Applied Statistics 46, 1997).
    DEPENDENCE(Step.GOALS, Scale.ANY),
    /// By how much the side ahead on aggregate scores less, per goal ahead.
    CAUTION(Step.GOALS, Scale.ANY),
    /// Goals a minute in extra time, the 90 minutes being one.
    EXTRA_TIME_PACE(Step.GOALS, Scale.POSITIVE),

    /// What a gap between two clubs is worth in a tie, as a factor.
    GAP_FACTOR(Step.TIE, Scale.POSITIVE),
    /// How much of the doubt about the gap counts in a tie.
    DOUBT_FACTOR(Step.TIE, Scale.POSITIVE),
    /// By how much the home edge grows in a second leg (Page and Page, "The second leg home advantage: evidence from
    /// European football cup competitions", Journal of Sports Sciences 25, 2007).
    SECOND_LEG_EDGE(Step.TIE, Scale.ANY);

    /// The step of the fit that chooses it.
    public enum Step {
        RATING,
        GOALS,
        TIE
    }

    /// What values it may take.
    enum Scale {
        ANY,
        POSITIVE
    }

    private final Step step;
    private final Scale scale;

    Parameter(Step step, Scale scale) {
        this.step = step;
        this.scale = scale;
    }

    public Step step() {
        return step;
    }

    /// The value on a scale without bounds, on which it is searched.
    public double unbounded(double value) {
        return scale == Scale.POSITIVE ? Math.log(value) : value;
    }

    public double bounded(double value) {
        return scale == Scale.POSITIVE ? Math.exp(value) : value;
    }

    /// Its key in `db/model.properties`: `club-pace`.
    public String key() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }
}
