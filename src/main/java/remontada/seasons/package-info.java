/// Seasons of a competition and their brackets.
@NullMarked
package remontada.seasons;

import org.jspecify.annotations.NullMarked;
