/// What the site is and what it is made from.
@NullMarked
package remontada.about;

import org.jspecify.annotations.NullMarked;
