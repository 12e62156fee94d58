/// Matches that are on: what sources say of them while they are played.
@NullMarked
package remontada.intake.live;

import org.jspecify.annotations.NullMarked;
