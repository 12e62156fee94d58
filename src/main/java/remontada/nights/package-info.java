/// What was played or at stake on a day.
@NullMarked
package remontada.nights;

import org.jspecify.annotations.NullMarked;
