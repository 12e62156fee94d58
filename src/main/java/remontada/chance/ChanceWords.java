package remontada.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceView.AtMoment;
import remontada.chance.ChanceView.Course;
import remontada.chance.ChanceView.Results;
import remontada.chance.ChanceView.Row;
import remontada.clubs.Club;
import remontada.football.Side;
import remontada.look.ChancePicture;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Puts the chance of a tie into words and a picture, with the eyes of one side: the one that went through, else the
/// one behind, else the one at home in the match to come, else the likelier.
public final class ChanceWords {
    /// A result this sure is told together with those beyond it.
    private static final double SURE = 0.9995;

    private final Words words;

    public ChanceWords(Words words) {
        this.words = words;
    }

    public ChanceView of(Forecast forecast, Club host, Club visitor) {
        var side = eyes(forecast);
        var club = side == Side.HOST ? host : visitor;
        double chance = Forecast.of(side, forecast.told());
        return new ChanceView(
                words.say(Odds.number(chance)),
                words.say(Sentence.of("chance.said", "club", club.name())
                        .with("when", when(forecast))
                        .with("known", Odds.number(chance).equals(Odds.percent(chance)) ? "yes" : "no")
                        .with("percent", Odds.percent(chance))),
                words.say(told(chance).with("club", club.name()).with("when", when(forecast))),
                forecast.results().isEmpty() ? null : results(forecast, side, club),
                forecast.line() == null ? null : new Drawing(forecast, host, visitor, side).of(forecast.line()));
    }

    /// "Liverpool: 1 in 30 by our model."
    public String aside(Forecast forecast, Club host, Club visitor) {
        var side = eyes(forecast);
        var number = Odds.number(Forecast.of(side, forecast.told()));
        return words.say(Sentence.of("chance.aside", "club", (side == Side.HOST ? host : visitor).shortName())
                .with("number", number));
    }

    private static Sentence told(double chance) {
        var number = Odds.number(chance);
        var said = number.key().substring("chance.".length());
        return Sentence.of("chance.told-" + (said.startsWith("percent") ? "likely" : said), "number", number);
    }

    private static Side eyes(Forecast forecast) {
        if (forecast.winner() != null) {
            return forecast.winner();
        }
        if (forecast.lead() != 0) {
            return forecast.lead() > 0 ? Side.VISITOR : Side.HOST;
        }
        if (forecast.afterFirstLeg() != null) {
            return Side.VISITOR;
        }
        return forecast.now() >= 0.5 ? Side.HOST : Side.VISITOR;
    }

    private static String when(Forecast forecast) {
        if (forecast.winner() == null) {
            return "now";
        }
        return forecast.afterFirstLeg() == null ? "match" : "second";
    }

    private Results results(Forecast forecast, Side side, Club club) {
        var margins = side == Side.HOST
                ? forecast.margins().reversed()
                : forecast.margins().stream()
                        .map(margin -> new Forecast.IfMargin(-margin.margin(), margin.likely(), 1 - margin.through()))
                        .toList();
        long surelyThrough =
                margins.stream().filter(each -> each.through() > SURE).count();
        long surelyOut =
                margins.stream().filter(each -> each.through() < 1 - SURE).count();
        var rows = new ArrayList<Row>();
        if (surelyThrough > 0) {
            rows.add(together(margins.subList(0, (int) surelyThrough), "least", (int) surelyThrough - 1));
        }
        margins.subList((int) surelyThrough, margins.size() - (int) surelyOut)
                .forEach(each -> rows.add(row(each.margin(), "exact", each.likely(), each.through())));
        if (surelyOut > 0) {
            rows.add(together(margins.subList(margins.size() - (int) surelyOut, margins.size()), "most", 0));
        }
        return new Results(
                words.say(Sentence.of("chance.results", "legs", forecast.afterFirstLeg() == null ? 1 : 2)),
                club.shortName(),
                rows);
    }

    /// Margins that all mean the same, told by one of them.
    private Row together(List<Forecast.IfMargin> margins, String bound, int told) {
        return row(
                margins.get(told).margin(),
                bound,
                margins.stream().mapToDouble(Forecast.IfMargin::likely).sum(),
                margins.getFirst().through());
    }

    private Row row(int margin, String bound, double likely, double through) {
        boolean openEnded = Math.abs(margin) == Forecast.MOST_MARGIN;
        var result = Sentence.of("chance.result", "kind", margin > 0 ? "win" : margin < 0 ? "defeat" : "draw")
                .with("by", Math.abs(margin))
                .with("bound", !openEnded ? bound : margin > 0 ? "least" : "most");
        var then = through > SURE
                ? Sentence.of("chance.through")
                : through < 1 - SURE ? Sentence.of("chance.out") : Odds.percent(through);
        return new Row(words.say(result), words.say(Odds.percent(likely)), words.say(then));
    }

    /// The course of a tie's chance.
    private final class Drawing {
        private final Forecast forecast;
        private final Club host;
        private final Club visitor;
        private final Side side;

        Drawing(Forecast forecast, Club host, Club visitor, Side side) {
            this.forecast = forecast;
            this.host = host;
            this.visitor = visitor;
            this.side = side;
        }

        Course of(ChanceLine line) {
            var club = club(side).name();
            var low = forecast.low().orElse(null);
            return new Course(
                    words.say(Sentence.of("chance.course", "club", club)),
                    words.say(Sentence.of("chance.side-through", "club", host.shortName())),
                    words.say(Sentence.of("chance.side-through", "club", visitor.shortName())),
                    ChancePicture.of(course(line, low)),
                    words.say(low == null ? sum(club) : lowest(club, low)),
                    line.points().stream()
                            .filter(point -> point.goal() != null)
                            .map(this::moment)
                            .toList());
        }

        private ChancePicture.Course course(ChanceLine line, ChanceLine.@Nullable Low low) {
            int legs = forecast.afterFirstLeg() == null ? 1 : 2;
            int played = line.points().getLast().minute();
            int minutes = Math.max(played, legs * GoalClock.FULL_TIME);
            return new ChancePicture.Course(
                    line.points().stream()
                            .map(point -> new ChancePicture.Point(point.minute(), point.host(), point.goal() != null))
                            .toList(),
                    minutes,
                    Stream.of(GoalClock.FULL_TIME, 2 * GoalClock.FULL_TIME)
                            .filter(minute -> minute < minutes)
                            .toList(),
                    Stream.of(1, 2)
                            .filter(leg -> leg <= legs)
                            .map(leg -> new ChancePicture.Stretch(
                                    GoalClock.FULL_TIME * (leg - 1),
                                    words.say(Sentence.of("chance.leg", "leg", legs == 1 ? 0 : leg))))
                            .toList(),
                    low == null ? null : new ChancePicture.Point(low.minute(), Forecast.of(side, low.value()), false),
                    low == null ? "" : words.say(Odds.percent(low.value())),
                    forecast.cameBack());
        }

        private Sentence sum(String club) {
            return Sentence.of("chance.sum", "club", club)
                    .with("before", Odds.percent(Forecast.of(side, forecast.beforeTie())))
                    .with("now", Odds.percent(Forecast.of(side, forecast.now())));
        }

        private Sentence lowest(String club, ChanceLine.Low low) {
            return Sentence.of("chance.lowest", "club", club)
                    .with("before", Odds.percent(Forecast.of(side, forecast.beforeTie())))
                    .with("low", Odds.percent(low.value()))
                    .with("when", when(low.minute()));
        }

        private AtMoment moment(ChanceLine.Point point) {
            var scorer = point.goal() == null ? side : point.goal();
            return new AtMoment(
                    words.say(when(point.minute())),
                    words.say(
                            Sentence.of("chance.goal-for", "club", club(scorer).shortName())),
                    words.say(Odds.percent(point.chance(side))));
        }

        private Sentence when(int minute) {
            return Odds.after(minute, forecast.afterFirstLeg() == null ? 1 : 2);
        }

        private Club club(Side of) {
            return of == Side.HOST ? host : visitor;
        }
    }
}
