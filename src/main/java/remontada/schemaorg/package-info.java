/// The few types of <https://schema.org> that the site's pages speak of: plain records, named there.
@NullMarked
package remontada.schemaorg;

import org.jspecify.annotations.NullMarked;
