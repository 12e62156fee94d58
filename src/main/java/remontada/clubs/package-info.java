@NullMarked
package remontada.clubs;

import org.jspecify.annotations.NullMarked;
