package remontada.chance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.Situation.Moment;

/// What the model said of ties it was not fitted to, and what came of it.
public final class Backtest {
    /// Ties asked about, and what the yardsticks may learn from as far as it is earlier.
    enum Field {
        /// The Champions League's two-legged knock-out ties from 2003-04 on: nothing was chosen by them.
        TEST("Champions League knock-out ties from 2003-04 on", PastTie::isTest, Field::knockoutOfTheCup),
        EUROPEAN_CUP(
                "European Cup and Champions League knock-out ties to 2002-03",
                tie -> knockoutOfTheCup(tie) && !tie.isTest(),
                Field::knockoutOfTheCup),
        OTHER_KNOCKOUT(
                "Europa and Conference League knock-out ties",
                tie -> tie.kind() == Kind.KNOCKOUT && tie.competition() == PastTie.Competition.OTHER,
                tie -> tie.kind() == Kind.KNOCKOUT),
        QUALIFYING("qualifying ties", tie -> tie.kind() == Kind.QUALIFYING, _ -> true);

        private final String label;
        private final Predicate<PastTie> asked;
        private final Predicate<PastTie> pool;

        Field(String label, Predicate<PastTie> asked, Predicate<PastTie> pool) {
            this.label = label;
            this.asked = asked;
            this.pool = pool;
        }

        String label() {
            return label;
        }

        private static boolean knockoutOfTheCup(PastTie tie) {
            return tie.kind() == Kind.KNOCKOUT && tie.competition() == PastTie.Competition.CHAMPIONS_LEAGUE;
        }
    }

    /// Model and yardsticks at a moment.
    ///
    /// @param logLoss of the model less that of the yardstick
    record AtMoment(
            Moment moment,
            TrackRecord model,
            Map<Yardstick, TrackRecord> yardsticks,
            Map<Yardstick, Bootstrap> logLoss,
            Map<Yardstick, Bootstrap> brier) {

        boolean better(Yardstick than) {
            var other = yardsticks.get(than);
            return other != null && model.logLoss() < other.logLoss();
        }
    }

    private final Situations situations;

    Backtest(Model model, History history, List<PastTie> ties) {
        this.situations = new Situations(model, history, ties);
    }

    List<AtMoment> judge(Field field) {
        return Moment.all().stream()
                .map(moment -> judge(field, moment))
                .filter(at -> at.model().ties() > 0)
                .toList();
    }

    AtMoment judge(Field field, Moment moment) {
        var asked = situations.at(moment, field.asked);
        var pool = situations.at(moment, field.pool);
        var chances = asked.stream().mapToDouble(Situation::chance).toArray();
        var happened = new boolean[asked.size()];
        IntStream.range(0, happened.length)
                .forEach(i -> happened[i] = asked.get(i).hostWentThrough());
        var records = new EnumMap<Yardstick, TrackRecord>(Yardstick.class);
        var logLoss = new EnumMap<Yardstick, Bootstrap>(Yardstick.class);
        var brier = new EnumMap<Yardstick, Bootstrap>(Yardstick.class);
        for (var yardstick : Yardstick.values()) {
            var theirs = yardstick.chances(pool, asked);
            records.put(yardstick, TrackRecord.of(theirs, happened));
            logLoss.put(
                    yardstick,
                    Bootstrap.of(IntStream.range(0, happened.length)
                            .mapToDouble(i -> TrackRecord.logLoss(chances[i], happened[i])
                                    - TrackRecord.logLoss(theirs[i], happened[i]))
                            .toArray()));
            brier.put(
                    yardstick,
                    Bootstrap.of(IntStream.range(0, happened.length)
                            .mapToDouble(i -> TrackRecord.brier(chances[i], happened[i])
                                    - TrackRecord.brier(theirs[i], happened[i]))
                            .toArray()));
        }
        return new AtMoment(moment, TrackRecord.of(chances, happened), records, logLoss, brier);
    }

    /// All rounds' ties predicted from the first-leg score alone, in sample: the frequency of the very same ties.
    TrackRecord inSampleByFirstLeg() {
        var all = situations.at(Moment.AFTER_FIRST_LEG, _ -> true);
        record Score(int host, int visitor) {}
        var won = new HashMap<Score, int[]>();
        for (var tie : all) {
            var counts = won.computeIfAbsent(
                    new Score(tie.tie().first().host(), tie.tie().first().visitor()), _ -> new int[2]);
            counts[0] += tie.hostWentThrough() ? 1 : 0;
            counts[1]++;
        }
        var chances = all.stream()
                .mapToDouble(tie -> {
                    var counts = won.getOrDefault(
                            new Score(
                                    tie.tie().first().host(), tie.tie().first().visitor()),
                            new int[] {0, 1});
                    return counts[0] / (double) counts[1];
                })
                .toArray();
        var happened = new boolean[all.size()];
        IntStream.range(0, happened.length)
                .forEach(i -> happened[i] = all.get(i).hostWentThrough());
        return TrackRecord.of(chances, happened);
    }

    /// The model on the same ties.
    TrackRecord afterFirstLegOfAll() {
        var all = situations.at(Moment.AFTER_FIRST_LEG, _ -> true);
        var happened = new boolean[all.size()];
        IntStream.range(0, happened.length)
                .forEach(i -> happened[i] = all.get(i).hostWentThrough());
        return TrackRecord.of(all.stream().mapToDouble(Situation::chance).toArray(), happened);
    }
}
