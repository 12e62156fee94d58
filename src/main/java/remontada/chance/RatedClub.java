package remontada.chance;

import remontada.chance.RatedMatch.Kind;

/// A club as the rating process follows it.
final class RatedClub {
    /// Runners-up take part from 1997-98 on; qualifying before was for the champions of smaller countries.
    private static final int RUNNERS_UP_SINCE = 1997;

    private final Model model;
    private final Estimate strength;
    private final Estimate openness;
    private final Estimate ground;
    private Kind seenIn;

    RatedClub(Model model, RatedMatch first) {
        this.model = model;
        this.seenIn = first.setting().kind();
        this.strength = Estimate.of(kindOf(first), first.day());
        this.openness = Estimate.of(
                drift(0, Parameter.OPENNESS_SPREAD, Parameter.OPENNESS_PACE), first.day());
        this.ground = Estimate.of(drift(0, Parameter.GROUND_SPREAD, Parameter.GROUND_PACE), first.day());
    }

    Estimate strength() {
        return strength;
    }

    Estimate openness() {
        return openness;
    }

    Estimate ground() {
        return ground;
    }

    /// Prepares it for a match: time passes, and a league match shows what kind of club it is.
    void comesTo(RatedMatch match) {
        if (match.setting().kind() == Kind.LEAGUE && seenIn != Kind.LEAGUE) {
            joinLeague();
        }
        strength.driftTo(match.day());
        openness.driftTo(match.day());
        ground.driftTo(match.day());
    }

    ClubRating rating(long day) {
        return new ClubRating(
                day, strength.mean(), strength.variance(), strength.drift(), openness.mean(), ground.mean());
    }

    private void joinLeague() {
        double rest = strength.drift().rest();
        if (seenIn == Kind.CUP) {
            rest = model.get(Parameter.REST_IN_LEAGUE);
            strength.moveTo(Math.max(strength.mean(), (strength.mean() + rest) / 2));
        }
        strength.belongsTo(drift(rest, Parameter.SPREAD_IN_LEAGUE, Parameter.CLUB_PACE));
        seenIn = Kind.LEAGUE;
    }

    private Drift kindOf(RatedMatch first) {
        return switch (first.setting().kind()) {
            case KNOCKOUT, GROUP -> drift(0, Parameter.SPREAD_IN_EUROPE, Parameter.CLUB_PACE);
            case QUALIFYING ->
                drift(
                        first.season() >= RUNNERS_UP_SINCE ? model.get(Parameter.REST_IN_QUALIFYING) : 0,
                        Parameter.SPREAD_IN_EUROPE,
                        Parameter.CLUB_PACE);
            case LEAGUE ->
                drift(model.get(Parameter.REST_IN_LEAGUE), Parameter.SPREAD_IN_LEAGUE, Parameter.CLUB_PACE);
            case CUP -> drift(model.get(Parameter.REST_IN_CUP), Parameter.SPREAD_IN_CUP, Parameter.CLUB_PACE);
        };
    }

    private Drift drift(double rest, Parameter spread, Parameter pace) {
        return new Drift(rest, model.get(spread), model.get(pace));
    }
}
