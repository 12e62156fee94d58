/// The kinds of statements, one small class each: when it is worth saying, how much it tells, and what its pattern
/// needs.
@NullMarked
package remontada.statements.kinds;

import org.jspecify.annotations.NullMarked;
