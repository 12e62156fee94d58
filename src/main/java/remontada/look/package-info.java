@NullMarked
package remontada.look;

import org.jspecify.annotations.NullMarked;
