/// What sources say of matches that are on.
@NullMarked
package remontada.intake.live;

import org.jspecify.annotations.NullMarked;
