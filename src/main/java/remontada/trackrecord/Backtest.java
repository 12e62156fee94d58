package remontada.trackrecord;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.chance.History;
import remontada.chance.HostScore;
import remontada.chance.Model;
import remontada.chance.RatedMatch.Kind;
import remontada.trackrecord.BacktestResult.AtMoment;
import remontada.trackrecord.BacktestResult.OfField;
import remontada.trackrecord.BacktestResult.Rival;
import remontada.trackrecord.Situation.Moment;

/// What the model said of ties, and what came of it. Walk forward: every tie is forecast from the results of earlier
/// days, and the yardsticks learn from ties of earlier seasons.
public final class Backtest {
    /// Ties asked about.
    public enum Field {
        /// The Champions League's two-legged knock-out ties from 2003-04 on: nothing was chosen by them.
        TEST("Champions League knock-out ties from 2003-04 on", PastTie::isTest),
        EUROPEAN_CUP(
                "European Cup and Champions League knock-out ties to 2002-03",
                tie -> tie.kind() == Kind.KNOCKOUT
                        && tie.competition() == PastTie.Competition.CHAMPIONS_LEAGUE
                        && !tie.isTest()),
        OTHER_KNOCKOUT(
                "Europa and Conference League knock-out ties",
                tie -> tie.kind() == Kind.KNOCKOUT && tie.competition() == PastTie.Competition.OTHER),
        QUALIFYING("qualifying ties", tie -> tie.kind() == Kind.QUALIFYING);

        private final String label;
        private final Predicate<PastTie> asked;

        Field(String label, Predicate<PastTie> asked) {
            this.label = label;
            this.asked = asked;
        }

        String label() {
            return label;
        }
    }

    private final Situations situations;

    Backtest(Model model, History history, List<PastTie> ties) {
        this.situations = new Situations(model, history, ties);
    }

    OfField judge(Field field) {
        return new OfField(
                field,
                Moment.all().stream()
                        .filter(moment -> !situations.at(moment, field.asked).isEmpty())
                        .map(moment -> judge(field, moment))
                        .toList());
    }

    private AtMoment judge(Field field, Moment moment) {
        var asked = situations.at(moment, field.asked).stream()
                .sorted(comparingInt(Situation::season))
                .toList();
        var pool = situations.at(moment, _ -> true);
        var chances = asked.stream().mapToDouble(Situation::chance).toArray();
        var happened = happened(asked);
        return new AtMoment(
                moment,
                TrackRecord.of(chances, happened),
                Stream.of(Yardstick.values())
                        .map(yardstick -> rival(yardstick, yardstick.walkForward(pool, asked), chances, happened))
                        .toList());
    }

    /// The model on a field after the first leg, without rivals.
    TrackRecord afterFirstLeg(Field field) {
        return of(situations.at(Moment.AFTER_FIRST_LEG, field.asked));
    }

    /// The model after the first leg of all ties of every round.
    TrackRecord afterFirstLegOfAll() {
        return of(situations.at(Moment.AFTER_FIRST_LEG, _ -> true)).inSum();
    }

    /// All rounds' ties predicted from the first-leg score alone, in sample: the frequency of the very same ties.
    TrackRecord inSampleByFirstLeg() {
        var all = situations.at(Moment.AFTER_FIRST_LEG, _ -> true);
        var won = new HashMap<HostScore, int[]>();
        for (var tie : all) {
            var counts = won.computeIfAbsent(tie.tie().first(), _ -> new int[2]);
            counts[0] += tie.hostWentThrough() ? 1 : 0;
            counts[1]++;
        }
        var chances = all.stream()
                .map(tie -> won.getOrDefault(tie.tie().first(), new int[] {0, 1}))
                .mapToDouble(counts -> counts[0] / (double) counts[1])
                .toArray();
        return TrackRecord.of(chances, happened(all)).inSum();
    }

    private static Rival rival(Yardstick yardstick, double[] theirs, double[] ours, boolean[] happened) {
        return new Rival(
                yardstick,
                TrackRecord.of(theirs, happened).inSum(),
                Bootstrap.of(IntStream.range(0, ours.length)
                        .mapToDouble(i ->
                                TrackRecord.logLoss(ours[i], happened[i]) - TrackRecord.logLoss(theirs[i], happened[i]))
                        .toArray()),
                Bootstrap.of(IntStream.range(0, ours.length)
                        .mapToDouble(i ->
                                TrackRecord.brier(ours[i], happened[i]) - TrackRecord.brier(theirs[i], happened[i]))
                        .toArray()));
    }

    private static TrackRecord of(List<Situation> asked) {
        return TrackRecord.of(asked.stream().mapToDouble(Situation::chance).toArray(), happened(asked));
    }

    private static boolean[] happened(List<Situation> asked) {
        var happened = new boolean[asked.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = asked.get(i).hostWentThrough();
        }
        return happened;
    }
}
