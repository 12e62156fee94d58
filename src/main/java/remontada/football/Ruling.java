package remontada.football;

/// A decision that does not follow from the legs.
///
/// @throws IllegalArgumentException for a method that the legs decide
public record Ruling(Method method, Side winner) {

    public Ruling {
        if (method != Method.COIN_TOSS && method.onThePitch()) {
            throw new IllegalArgumentException(
                    "a ruling is a coin-toss, a walkover or a disqualification, not " + method.slug());
        }
    }
}
