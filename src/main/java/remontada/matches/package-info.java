/// A match, and who said what of it when.
@NullMarked
package remontada.matches;

import org.jspecify.annotations.NullMarked;
