/// Finding clubs, ties and seasons.
@NullMarked
package remontada.search;

import org.jspecify.annotations.NullMarked;
