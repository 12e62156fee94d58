/// What others show of a page: calendars, feeds. It may use every feature; no feature uses it.
@NullMarked
package remontada.sharing;

import org.jspecify.annotations.NullMarked;
