/// A tie in another site's page, and how that site learns of it (oEmbed).
@NullMarked
package remontada.sharing.embed;

import org.jspecify.annotations.NullMarked;
