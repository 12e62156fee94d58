/// What the record says of a tie: sentences, each computed from results and each with the ties or matches behind it.
///
/// [FactQueries] loads what was known on a day, a [Kind] looks at it and makes a [Claim] where there is something worth
/// saying, [Statements] ranks the claims and puts them into words. A new kind is its class in `kinds`, its pattern in
/// `web/messages/<language>/statements.properties`, its test, and a line in [Kinds].
@NullMarked
package remontada.statements;

import org.jspecify.annotations.NullMarked;
