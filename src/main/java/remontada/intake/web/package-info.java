/// Asks sources on the web: carefully, seldom, and never for what has not changed.
@NullMarked
package remontada.intake.web;

import org.jspecify.annotations.NullMarked;
