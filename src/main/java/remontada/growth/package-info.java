/// A world much larger than the real one, made to measure how pages grow with the years.
@NullMarked
package remontada.growth;

import org.jspecify.annotations.NullMarked;
