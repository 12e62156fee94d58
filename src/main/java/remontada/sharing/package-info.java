/// What leaves the site: pictures, calendars, feeds, embeds, and what tells others where its pages are. It may use
/// every feature; no feature uses it.
@NullMarked
package remontada.sharing;

import org.jspecify.annotations.NullMarked;
