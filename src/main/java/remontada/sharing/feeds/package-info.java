@NullMarked
package remontada.sharing.feeds;

import org.jspecify.annotations.NullMarked;
