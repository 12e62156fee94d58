package remontada.chance;

import static remontada.chance.Parameter.CUP_WEIGHT;
import static remontada.chance.Parameter.EDGE_AT_FIRST;
import static remontada.chance.Parameter.EDGE_DRIFT;
import static remontada.chance.Parameter.GOALS_AT_FIRST;
import static remontada.chance.Parameter.GOALS_DRIFT;
import static remontada.chance.Parameter.LEAGUE_WEIGHT;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Entrant;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.RatedMatch.Setting;

/// Rates all clubs, match by match.
///
/// The goals of a side are Poisson, the logarithm of their rate a sum: goals of the setting, home edge, strength of
/// the club less that of its opponent (each its country's level and its own part), openness of both. Every part is
/// known with some doubt; a match moves each by its share of the doubt, so that a newcomer moves much and a club with
/// a long record little, and a European result moves all clubs of the country a bit. The step is that of an extended
/// Kalman filter with diagonal covariance: Glickman, "Parameter estimation in large dynamic paired comparison
/// experiments", Applied Statistics 48 (1999); Fahrmeir and Tutz, "Dynamic stochastic models for time-dependent
/// ordered paired comparison systems", JASA 89 (1994).
final class RatingProcess {
    /// Doubt about goals and home edge of a setting when it begins.
    private static final double FIRST_GOALS_VARIANCE = 0.02;
    private static final double FIRST_EDGE_VARIANCE = 0.01;
    /// Goals and edge wander without a home to speak of: so wide a spread is never reached.
    private static final double WANDERING = 0.5;

    private final Model model;
    private final Map<Integer, RatedClub> clubs = new HashMap<>();
    private final Map<String, Estimate> countries = new HashMap<>();
    private final Map<Setting, Estimate> goals = new HashMap<>();
    private final Map<Setting, Estimate> edges = new HashMap<>();
    private final Drift goalsDrift;
    private final Drift edgeDrift;

    RatingProcess(Model model) {
        this(model, RatingState.NONE);
    }

    /// Goes on from where it once was.
    RatingProcess(Model model, RatingState state) {
        this.model = model;
        this.goalsDrift = wandering(GOALS_AT_FIRST, GOALS_DRIFT);
        this.edgeDrift = wandering(EDGE_AT_FIRST, EDGE_DRIFT);
        state.clubs().forEach((club, known) -> clubs.put(club, new RatedClub(model, known)));
        state.countries()
                .forEach((country, known) -> countries.put(
                        country,
                        new Estimate(Kinds.ofCountry(model, known.rest()), known.level(), known.doubt(), known.day())));
        state.settings().forEach((setting, known) -> {
            goals.put(setting, new Estimate(goalsDrift, known.goals(), known.goalsDoubt(), known.day()));
            edges.put(setting, new Estimate(edgeDrift, known.edge(), known.edgeDoubt(), known.day()));
        });
    }

    /// Lets time pass until the match, and says how its clubs compare, home club first.
    Pairing before(RatedMatch match) {
        var home = arrived(match.home(), match);
        var away = arrived(match.away(), match);
        var homeCountry = country(match.home());
        var awayCountry = country(match.away());
        homeCountry.driftTo(match.day());
        awayCountry.driftTo(match.day());
        var settingGoals = setting(goals, goalsDrift, FIRST_GOALS_VARIANCE, match);
        var settingEdge = setting(edges, edgeDrift, FIRST_EDGE_VARIANCE, match);
        settingGoals.driftTo(match.day());
        settingEdge.driftTo(match.day());
        double gap = home.strength().mean() - away.strength().mean();
        double doubt = home.strength().variance() + away.strength().variance();
        if (!match.inOneCountry()) {
            gap += homeCountry.mean() - awayCountry.mean();
            doubt += homeCountry.variance() + awayCountry.variance();
        }
        return new Pairing(
                settingGoals.mean() + home.openness().mean() + away.openness().mean(),
                settingEdge.mean() + home.ground().mean(),
                settingEdge.mean() + away.ground().mean(),
                gap,
                doubt);
    }

    /// Takes in the result of a match.
    void learn(RatedMatch match) {
        var pairing = before(match);
        var home = club(match.home());
        var away = club(match.away());
        var settingGoals = setting(goals, goalsDrift, FIRST_GOALS_VARIANCE, match);
        var settingEdge = setting(edges, edgeDrift, FIRST_EDGE_VARIANCE, match);
        double edge = match.neutral() ? 0 : pairing.hostEdge();
        double edgeDoubt =
                match.neutral() ? 0 : settingEdge.variance() + home.ground().variance();
        double openDoubt = settingGoals.variance()
                + home.openness().variance()
                + away.openness().variance();
        var lesson = Lesson.of(
                match,
                weight(match.setting().kind()),
                pairing.goals(),
                edge + pairing.gap(),
                pairing.doubt() + edgeDoubt,
                openDoubt);
        lesson.aboutGap(home.strength(), 1);
        lesson.aboutGap(away.strength(), -1);
        if (!match.inOneCountry()) {
            lesson.aboutGap(country(match.home()), 1);
            lesson.aboutGap(country(match.away()), -1);
        }
        if (!match.neutral()) {
            lesson.aboutGap(settingEdge, 1);
            lesson.aboutGap(home.ground(), 1);
        }
        lesson.aboutGoals(home.openness());
        lesson.aboutGoals(away.openness());
        lesson.aboutGoals(settingGoals);
    }

    ClubRating rating(Entrant entrant, long day) {
        return club(entrant).rating(day);
    }

    CountryRating countryRating(Entrant entrant, long day) {
        var level = country(entrant);
        return new CountryRating(day, level.drift().rest(), level.mean(), level.variance());
    }

    SettingRating settingRating(Setting setting, long day) {
        var goalsNow = found(goals.get(setting));
        var edgeNow = found(edges.get(setting));
        return new SettingRating(day, goalsNow.mean(), goalsNow.variance(), edgeNow.mean(), edgeNow.variance());
    }

    private double weight(Kind kind) {
        return switch (kind) {
            case KNOCKOUT, GROUP, QUALIFYING -> 1;
            case LEAGUE -> model.get(LEAGUE_WEIGHT);
            case CUP -> model.get(CUP_WEIGHT);
        };
    }

    private RatedClub arrived(Entrant entrant, RatedMatch match) {
        countries.computeIfAbsent(
                entrant.country(), _ -> Estimate.of(Kinds.ofCountry(model, match.day()), match.day()));
        var club = clubs.computeIfAbsent(entrant.club(), _ -> new RatedClub(model, match));
        club.comesTo(match);
        return club;
    }

    /// A new setting begins where the European knock-out stands.
    private Estimate setting(Map<Setting, Estimate> all, Drift drift, double doubt, RatedMatch match) {
        return all.computeIfAbsent(match.setting(), _ -> {
            var knockout = all.get(Setting.european(Kind.KNOCKOUT));
            return new Estimate(drift, knockout == null ? drift.rest() : knockout.mean(), doubt, match.day());
        });
    }

    private Drift wandering(Parameter first, Parameter growth) {
        return new Drift(model.get(first), WANDERING, model.get(growth) / (2 * WANDERING));
    }

    private RatedClub club(Entrant entrant) {
        return found(clubs.get(entrant.club()));
    }

    private Estimate country(Entrant entrant) {
        return found(countries.get(entrant.country()));
    }

    private static <T> T found(@Nullable T rated) {
        if (rated == null) {
            throw new IllegalStateException("not rated before its first match");
        }
        return rated;
    }
}
