package remontada.football;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pairing: its rules, the legs that are over, in order, and the ruling, where one decided. Null is no ruling.
public record Tie(TieRules rules, List<Leg> legs, @Nullable Ruling ruling) {

    public Tie {
        legs = legs.stream().sorted(Comparator.comparingInt(Leg::number)).toList();
    }

    public static Tie of(TieRules rules, Leg... legs) {
        return new Tie(rules, List.of(legs), null);
    }

    public Tie withRuling(Method method, Side winner) {
        return new Tie(rules, legs, new Ruling(method, winner));
    }

    public Optional<Leg> leg(int number) {
        return legs.stream().filter(leg -> leg.number() == number).findFirst();
    }

    public Aggregate aggregate() {
        return new Aggregate(goals(Side.HOST), goals(Side.VISITOR));
    }

    /// Goals in the leg that the rules call away, extra time included, neutral ground or not.
    public int awayGoals(Side side) {
        return regularLegs().stream()
                .filter(leg -> leg.atHome() != side)
                .mapToInt(leg -> leg.seenBy(side).goalsFor())
                .sum();
    }

    /// Whether it is decided, by what, and for whom.
    public Outcome outcome() {
        return Decision.of(this);
    }

    /// Who is behind after the first leg of two; none for level sides, single matches and before it.
    public Optional<Deficit> deficit() {
        return rules.legs() == 2
                ? leg(1).flatMap(first ->
                        Deficit.after(first, leg(2).map(Leg::neutral).orElse(first.neutral())))
                : Optional.empty();
    }

    /// What `side` needs in the match, or the extra time, that comes next; none once neither is to come.
    public Optional<Needs> needs(Side side) {
        return switch (outcome()) {
            case Outcome.LegToCome(int number) when number == rules.legs() -> Optional.of(needsBefore(number, side));
            case Outcome.Level(var next)
            when next == Decider.EXTRA_TIME -> {
                var last = legs.getLast();
                yield Optional.of(needsBefore(last.number(), side).inExtraTimeAt(last.seenBy(side)));
            }
            case Outcome.Level(var next) when next == Decider.REPLAY -> Optional.of(needsBefore(3, side));
            default -> Optional.empty();
        };
    }

    /// The comeback, if the side behind after the first leg went through, and football decided it.
    public Optional<Comeback> comeback() {
        return outcome() instanceof Outcome.Decided decided && decided.method().onThePitch()
                ? deficit()
                        .filter(deficit -> deficit.behind() == decided.through())
                        .map(deficit -> new Comeback(deficit, decided.method()))
                : Optional.empty();
    }

    List<Leg> regularLegs() {
        return legs.stream().filter(leg -> !leg.isReplay()).toList();
    }

    private int goals(Side side) {
        return regularLegs().stream()
                .mapToInt(leg -> leg.seenBy(side).goalsFor())
                .sum();
    }

    private Needs needsBefore(int number, Side side) {
        if (number == 2) {
            var firstLeg = leg(1).orElseThrow().seenBy(side);
            return Needs.before(rules, firstLeg, side == Side.VISITOR);
        }
        var singleMatch = new TieRules(1, false, Decider.EXTRA_TIME, rules.whenStillLevel());
        return Needs.before(singleMatch, ClubScore.GOALLESS, side == Side.HOST);
    }
}
