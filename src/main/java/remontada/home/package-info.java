/// The first page: what is coming, and what to come back to.
@NullMarked
package remontada.home;

import org.jspecify.annotations.NullMarked;
