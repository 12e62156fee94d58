@NullMarked
package remontada.leagues;

import org.jspecify.annotations.NullMarked;
