package remontada.statements;

import java.util.stream.Stream;

/// A kind of statement on a tie: looks at the facts and claims something where it is worth saying. It asks nothing but
/// the facts, so that it can be tested with facts alone.
public interface Kind {
    /// One claim, one for each club, or none.
    Stream<Claim> claims(Facts facts);
}
