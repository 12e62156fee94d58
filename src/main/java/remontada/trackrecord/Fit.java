package remontada.trackrecord;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;
import org.jspecify.annotations.Nullable;
import remontada.chance.Chances;
import remontada.chance.GoalClock;
import remontada.chance.History;
import remontada.chance.Model;
import remontada.chance.Pairing;
import remontada.chance.Parameter;
import remontada.chance.Parameter.Step;
import remontada.trackrecord.Situation.Moment;

/// Chooses the parameters: by the goals of European matches and by who went through, without the Champions League
/// knock-out ties that the model is judged by, in three steps. Ratings: goals, and ties after their first leg. Goals
/// of a second leg: their scores. Ties: who went through, before and after the first leg.
///
/// Searched by CMA-ES (Hansen, The CMA Evolution Strategy, 2016), seeded, on a scale without bounds.
public final class Fit {
    private static final long SEED = 1955;
    private static final double FIRST_STEP = 0.15;
    private static final int FIRST_JUDGED_SEASON = 1957;
    private static final double TOLERANCE = 1e-4;
    private static final int POPULATION = 12;
    /// A step with three parameters needs fewer evaluations, and each takes longer.
    private static final int TIE_SHARE = 8;

    private final History history;
    private final List<PastTie> training;
    private final Set<Integer> held = new HashSet<>();

    Fit(History history, List<PastTie> ties) {
        this.history = history;
        this.training = ties.stream().filter(tie -> !tie.isTest()).toList();
        ties.stream().filter(PastTie::isTest).forEach(tie -> {
            held.add(tie.firstMatch());
            if (tie.secondMatch() != null) {
                held.add(tie.secondMatch());
            }
        });
    }

    /// @param evaluations how often the whole history may be walked
    Model from(Model start, int evaluations, Consumer<String> console) {
        var model = start.with(clock());
        model = step(Step.RATING, model, evaluations, this::ratingLoss, console);
        var pairings = history.pairings(model);
        var secondLegs = new SecondLegLoss(history, training, pairings);
        model = step(Step.GOALS, model, evaluations, secondLegs::of, console);
        return step(Step.TIE, model, evaluations / TIE_SHARE, candidate -> tieLoss(candidate, pairings), console);
    }

    private Model step(
            Step step, Model start, int evaluations, ToDoubleFunction<Model> loss, Consumer<String> console) {
        var chosen = Arrays.stream(Parameter.values())
                .filter(parameter -> parameter.step() == step)
                .toList();
        var guess = chosen.stream()
                .mapToDouble(parameter -> parameter.unbounded(start.get(parameter)))
                .toArray();
        var sigma = new double[guess.length];
        Arrays.fill(sigma, FIRST_STEP);
        console.accept("%s: %.2f to begin with".formatted(step, loss.applyAsDouble(start)));
        var best = new CMAESOptimizer(
                        evaluations / POPULATION,
                        0,
                        true,
                        0,
                        0,
                        new Well19937c(SEED),
                        false,
                        new SimpleValueChecker(-1, TOLERANCE))
                .optimize(
                        new MaxEval(evaluations + 2 * POPULATION),
                        new ObjectiveFunction(point -> loss.applyAsDouble(start.with(values(chosen, point)))),
                        GoalType.MINIMIZE,
                        new InitialGuess(guess),
                        SimpleBounds.unbounded(guess.length),
                        new CMAESOptimizer.Sigma(sigma),
                        new CMAESOptimizer.PopulationSize(POPULATION));
        console.accept("%s: %.2f".formatted(step, best.getValue()));
        return start.with(values(chosen, best.getPoint()));
    }

    private static Map<Parameter, Double> values(List<Parameter> chosen, double[] point) {
        var values = new EnumMap<Parameter, Double>(Parameter.class);
        for (int i = 0; i < point.length; i++) {
            values.put(chosen.get(i), chosen.get(i).bounded(point[i]));
        }
        return values;
    }

    private double ratingLoss(Model model) {
        var pairings = history.pairings(model);
        double loss = 0;
        for (var match : history.matches()) {
            if (match.setting().kind().european()
                    && match.season() >= FIRST_JUDGED_SEASON
                    && !held.contains(match.id())) {
                loss += GoalLoss.of(match, found(pairings, match.id()));
            }
        }
        return loss + tieLoss(model, pairings, Moment.AFTER_FIRST_LEG);
    }

    private double tieLoss(Model model, Map<Integer, Pairing> pairings) {
        return tieLoss(model, pairings, Moment.BEFORE) + tieLoss(model, pairings, Moment.AFTER_FIRST_LEG);
    }

    private double tieLoss(Model model, Map<Integer, Pairing> pairings, Moment moment) {
        var chances = new Chances(model);
        return training.stream()
                .filter(PastTie::hasTwoLegs)
                .mapToDouble(tie -> {
                    double chance = moment == Moment.BEFORE
                            ? chances.of(tie.rules(), tie.grounds(), found(pairings, tie.firstMatch()))
                                    .before()
                            : chances.of(
                                            tie.rules(),
                                            tie.grounds(),
                                            found(pairings, tie.secondMatch()).reversed())
                                    .afterFirstLeg(
                                            tie.first().host(), tie.first().visitor());
                    return TrackRecord.logLoss(chance, tie.hostWentThrough());
                })
                .sum();
    }

    private GoalClock clock() {
        var goals = new int[GoalClock.FULL_TIME + GoalClock.EXTRA_TIME + 1];
        for (var tie : training) {
            if (tie.goals() != null) {
                tie.goals().forEach(goal -> goals[goal.minute()]++);
            }
        }
        return GoalClock.counted(Arrays.copyOf(goals, GoalClock.FULL_TIME + 1));
    }

    private static Pairing found(Map<Integer, Pairing> pairings, @Nullable Integer match) {
        var pairing = pairings.get(match);
        if (pairing == null) {
            throw new IllegalStateException("match " + match + " was not rated");
        }
        return pairing;
    }
}
