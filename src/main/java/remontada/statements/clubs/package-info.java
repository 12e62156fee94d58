/// The kinds of statements on clubs, one small class each: when it is worth saying, how much it tells, and what its
/// pattern needs.
@NullMarked
package remontada.statements.clubs;

import org.jspecify.annotations.NullMarked;
