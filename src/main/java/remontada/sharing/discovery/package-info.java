/// How search engines and devices find their way: the map of the site, what crawlers may do, what to call it.
@NullMarked
package remontada.sharing.discovery;

import org.jspecify.annotations.NullMarked;
