@NullMarked
package remontada.firstlegs;

import org.jspecify.annotations.NullMarked;
