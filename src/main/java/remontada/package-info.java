@NullMarked
package remontada;

import org.jspecify.annotations.NullMarked;
