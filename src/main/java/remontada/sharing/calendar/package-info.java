@NullMarked
package remontada.sharing.calendar;

import org.jspecify.annotations.NullMarked;
