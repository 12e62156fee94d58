package remontada.ties;

import java.time.LocalDate;
import remontada.football.ClubScore;
import remontada.football.Method;
import remontada.football.Needs;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.ties.TieSummary.Ending;

/// The one sentence of a tie: what is needed, or what happened and how, as known on a day.
public final class Headline {
    private final TieSummary tie;
    private final LocalDate day;

    private Headline(TieSummary tie, LocalDate day) {
        this.tie = tie;
        this.day = day;
    }

    public static Sentence of(TieSummary tie, LocalDate day) {
        return new Headline(tie, day).sentence();
    }

    private Sentence sentence() {
        return switch (tie.status()) {
            case SCHEDULED -> meeting();
            case FIRST_LEG_PLAYED -> needs();
            case IN_PLAY -> replay();
            case DECIDED -> tie.ending() == null ? meeting() : ended(tie.ending());
        };
    }

    private Sentence meeting() {
        var leg = tie.rules().legs() == 1 ? "match" : "first-leg";
        var on = tie.days().first();
        if (on == null) {
            return about("meet");
        }
        return about((on.isBefore(day) ? "overdue-" : "meet-") + leg).with("day", on);
    }

    private Sentence needs() {
        var first = tie.scores().first();
        if (first == null) {
            return meeting();
        }
        var behind = tie.behind() == null ? Side.VISITOR : tie.behind().side();
        var needs = Needs.before(
                tie.rules(), new ClubScore(first.of(behind), first.of(behind.other())), behind == Side.VISITOR);
        return tie.behind() == null
                ? NeedsSentence.ofLevelSides(
                        needs, tie.visitor().name(), tie.host().name())
                : NeedsSentence.ofSideBehind(needs, tie.club(behind).name());
    }

    private Sentence replay() {
        var on = tie.days().replay();
        var level = about(on == null ? "level" : "meet-again").with("score", aggregate(Side.HOST));
        return on == null ? level : level.with("day", on);
    }

    private Sentence ended(Ending ending) {
        var winner = ending.winner();
        var scores = tie.scores();
        var sentence = about(key(ending))
                .with("winner", tie.club(winner).name())
                .with("loser", tie.club(winner.other()).name())
                .with("score", aggregate(winner))
                .with("replayed", scores.replay() == null ? "no" : "yes")
                .with("replay", scores.replay() == null ? "" : Written.score(scores.replay(), winner))
                .with("penalties", scores.penalties() == null ? "" : Written.score(scores.penalties(), winner))
                .with("began", scores.first() == null ? "no" : "yes");
        return tie.behind() == null
                ? sentence
                : sentence.with("deficit", tie.behind().goals());
    }

    private String key(Ending ending) {
        var method = ending.method();
        if (ending.comeback()) {
            return "came-back-" + method.slug();
        }
        var awarded = !ending.playedOut() && (method == Method.AGGREGATE || method == Method.SINGLE_MATCH);
        return (tie.rules().legs() == 1 ? "single-" : "won-") + (awarded ? "awarded" : method.slug());
    }

    private Sentence about(String key) {
        return Sentence.of("ties." + key, "host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with("stage", tie.stage().sentence());
    }

    private String aggregate(Side first) {
        var aggregate = tie.scores().aggregate();
        return aggregate == null ? "" : Written.score(aggregate, first);
    }
}
