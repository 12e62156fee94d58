/// Matches that are on: how they stand, and who is told when that changes.
@NullMarked
package remontada.live;

import org.jspecify.annotations.NullMarked;
