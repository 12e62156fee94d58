@NullMarked
package remontada.intake;

import org.jspecify.annotations.NullMarked;
