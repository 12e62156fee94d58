package remontada.about;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import remontada.about.MethodPage.Bin;
import remontada.about.MethodPage.Moment;
import remontada.about.MethodPage.Score;
import remontada.chance.Model;
import remontada.chance.Parameter;
import remontada.platform.AsOf;
import remontada.platform.Csv;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.trackrecord.Backtest.Field;
import remontada.trackrecord.BacktestResult;
import remontada.trackrecord.BacktestResult.AtMoment;
import remontada.trackrecord.BacktestResult.OfField;
import remontada.trackrecord.BacktestResult.Rival;
import remontada.trackrecord.Situation;
import remontada.trackrecord.TrackRecord;

/// Puts the model and its track record into words and tables.
final class MethodView {
    /// What was set as the aim before the model was built: log loss, Brier score.
    private static final Map<Situation.Moment, double[]> AIMS = Map.of(
            Situation.Moment.BEFORE, new double[] {0.550, 0.187},
            Situation.Moment.AFTER_FIRST_LEG, new double[] {0.455, 0.150});

    private final Model model;
    private final BacktestResult record;
    private final Words words;

    MethodView(Model model, BacktestResult record, Words words) {
        this.model = model;
        this.record = record;
        this.words = words;
    }

    MethodPage page(AsOf asOf) {
        var frame = Frame.of(words.say("method.title"), words.say("method.lead"), "/about/method", asOf)
                .below(new Crumb(words.say("about.title"), "/about"))
                .withTable();
        return new MethodPage(
                frame,
                words.say(Sentence.of("method.looks", "times", record.looks()).with("day", record.on())),
                test().moments().stream().flatMap(this::aims).map(words::say).toList(),
                test().moments().stream().map(this::moment).toList(),
                record.fields().stream()
                        .filter(field -> field.field() != Field.TEST)
                        .flatMap(this::others)
                        .toList(),
                List.of(
                        score(words.say("method.by-first-leg"), record.byFirstLegAlone(), ""),
                        score(words.say("method.model"), record.modelOnTheSame(), "")),
                words.say(Sentence.of("method.fitted", "day", model.fittedOn()).with("span", model.trainingSpan())),
                Stream.of(Parameter.values()).map(this::parameter).toList());
    }

    Map<String, Object> data() {
        var parameters = new LinkedHashMap<String, Double>();
        Stream.of(Parameter.values()).forEach(each -> parameters.put(each.key(), model.get(each)));
        var data = new LinkedHashMap<String, Object>();
        data.put("fittedOn", model.fittedOn());
        data.put("trainingSpan", model.trainingSpan());
        data.put("parameters", parameters);
        data.put("trackRecord", record);
        return data;
    }

    Csv csv() {
        record Line(Field field, Situation.Moment moment, String who, TrackRecord scores) {}
        var lines = record.fields().stream()
                .flatMap(field -> field.moments().stream()
                        .flatMap(at -> Stream.concat(
                                Stream.of(new Line(field.field(), at.moment(), "model", at.model())),
                                at.rivals().stream()
                                        .map(rival -> new Line(
                                                field.field(), at.moment(), slug(rival.yardstick()), rival.record())))))
                .toList();
        return Csv.of(
                List.of(
                        "ties_of",
                        "moment",
                        "forecaster",
                        "ties",
                        "log_loss",
                        "brier",
                        "calibration_error",
                        "calibration_by_chance",
                        "sharpness"),
                lines,
                line -> List.of(
                        slug(line.field()),
                        slug(line.moment()),
                        line.who(),
                        line.scores().ties(),
                        line.scores().logLoss(),
                        line.scores().brier(),
                        line.scores().calibrationError(),
                        line.scores().calibrationByChance(),
                        line.scores().sharpness()));
    }

    private OfField test() {
        return record.fields().stream()
                .filter(field -> field.field() == Field.TEST)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Sentence> aims(AtMoment at) {
        var aims = AIMS.get(at.moment());
        return aims == null
                ? Stream.of()
                : Stream.of(
                        aim(at, "log-loss", aims[0], at.model().logLoss()),
                        aim(at, "brier", aims[1], at.model().brier()));
    }

    private Sentence aim(AtMoment at, String what, double aim, double reached) {
        return Sentence.of("method.aim", "moment", Sentence.of("method.moment-" + slug(at.moment())))
                .with("what", Sentence.of("method.of-" + what))
                .with("aim", aim)
                .with("scored", reached)
                .with("missed", reached - aim > 5e-4 ? "yes" : "no")
                .with("by", Math.abs(reached - aim));
    }

    private Moment moment(AtMoment at) {
        var scores = Stream.concat(
                        Stream.of(score(words.say("method.model"), at.model(), "")),
                        at.rivals().stream().map(this::rival))
                .toList();
        var name = words.say("method.moment-" + slug(at.moment()));
        return new Moment(
                slug(at.moment()),
                words.asTitle(name),
                scores,
                at.model().bins().stream().map(this::bin).toList());
    }

    private Score rival(Rival rival) {
        return score(
                words.say("method.yardstick-" + slug(rival.yardstick())),
                rival.record(),
                words.say(
                        Sentence.of("method.interval", "value", rival.logLoss().difference())
                                .with("low", rival.logLoss().low())
                                .with("high", rival.logLoss().high())));
    }

    /// The model and its best rival after the first leg.
    private Stream<Score> others(OfField field) {
        var at = field.moments().stream()
                .filter(each -> each.moment() == Situation.Moment.AFTER_FIRST_LEG)
                .findFirst()
                .orElseThrow();
        var name = words.say("method.field-" + slug(field.field()));
        return Stream.concat(
                Stream.of(score(name + ": " + words.say("method.model"), at.model(), "")),
                at.rivals().stream().limit(2).map(this::rival));
    }

    private Score score(String who, TrackRecord scores, String difference) {
        return new Score(
                who,
                words.say(Sentence.of("method.count", "value", scores.ties())),
                three(scores.logLoss()),
                three(scores.brier()),
                words.say(Sentence.of("method.calibration", "value", scores.calibrationError())
                        .with("chance", scores.calibrationByChance())),
                three(scores.sharpness()),
                difference);
    }

    private Bin bin(TrackRecord.Bin bin) {
        return new Bin(
                words.say(Sentence.of("method.bin", "from", bin.from()).with("to", bin.to())),
                bin.ties(),
                percent(bin.meanChance()),
                words.say(Sentence.of("method.went-through", "value", 100 * bin.wentThrough())
                        .with("low", 100 * bin.low())
                        .with("high", 100 * bin.high())));
    }

    private MethodPage.Parameter parameter(Parameter parameter) {
        return new MethodPage.Parameter(
                parameter.key(),
                words.say("method.parameter-" + parameter.key()),
                words.say(Sentence.of("method.four", "value", model.get(parameter))));
    }

    private String three(double value) {
        return words.say(Sentence.of("method.three", "value", value));
    }

    private String percent(double value) {
        return words.say(Sentence.of("method.percent", "value", 100 * value));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
