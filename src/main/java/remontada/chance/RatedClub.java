package remontada.chance;

import remontada.chance.RatedMatch.Kind;

/// A club as the rating process follows it.
final class RatedClub {
    private final Model model;
    private final Estimate strength;
    private final Estimate openness;
    private final Estimate ground;
    private Kind seenIn;

    RatedClub(Model model, RatedMatch first) {
        this.model = model;
        this.seenIn = first.setting().kind();
        this.strength = Estimate.of(Kinds.of(model, seenIn, first.season()), first.day());
        this.openness = Estimate.of(Kinds.openness(model), first.day());
        this.ground = Estimate.of(Kinds.ground(model), first.day());
    }

    RatedClub(Model model, ClubRating known) {
        this.model = model;
        this.seenIn = known.seenIn();
        this.strength =
                new Estimate(Kinds.at(model, seenIn, known.rest()), known.strength(), known.doubt(), known.day());
        this.openness = new Estimate(Kinds.openness(model), known.openness(), known.opennessDoubt(), known.day());
        this.ground = new Estimate(Kinds.ground(model), known.ground(), known.groundDoubt(), known.day());
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
                day,
                seenIn,
                strength.drift().rest(),
                strength.mean(),
                strength.variance(),
                openness.mean(),
                openness.variance(),
                ground.mean(),
                ground.variance());
    }

    private void joinLeague() {
        double rest = strength.drift().rest();
        if (seenIn == Kind.CUP) {
            rest = model.get(Parameter.REST_IN_LEAGUE);
            strength.moveTo(Math.max(strength.mean(), (strength.mean() + rest) / 2));
        }
        seenIn = Kind.LEAGUE;
        strength.belongsTo(Kinds.at(model, seenIn, rest));
    }
}
