package remontada.football;

/// The club behind after the first leg went through.
///
/// @param from what it was behind by, and where it played the second leg
/// @param method how it went through in the end
public record Comeback(Deficit from, Method method) {

    public Side club() {
        return from.behind();
    }
}
