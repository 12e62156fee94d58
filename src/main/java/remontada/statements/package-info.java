/// What the record says of a tie, a club or a night: sentences, each computed from results and each with the ties or
/// matches behind it.
///
/// [HistoryQueries] keeps the past, [Facts] and [Past] are what was known of a tie on a day, a [Kind] looks at them and
/// makes a [Claim] where there is something worth saying, [Statements] ranks the claims and puts them into words. A new
/// kind is its class in `kinds`, its pattern in `web/messages/<language>/statements.properties`, its count in the test
/// `SlowCounts`, and a line in [Kinds].
@NullMarked
package remontada.statements;

import org.jspecify.annotations.NullMarked;
