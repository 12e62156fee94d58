package remontada.statements;

import java.util.stream.Stream;

/// A kind of statement: looks at the facts of a tie, a club or a night and claims something where it is worth saying.
/// It asks nothing but the facts, so that it can be tested with facts alone.
///
/// @param <F> what the facts are of
public interface Kind<F> {
    /// One claim, one for each club, or none.
    Stream<Claim> claims(F facts);
}
