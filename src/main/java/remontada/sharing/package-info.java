/// What leaves the site: pictures, calendars, feeds, embeds, and what tells others where its pages are.
@NullMarked
package remontada.sharing;

import org.jspecify.annotations.NullMarked;
