@NullMarked
package remontada.ties;

import org.jspecify.annotations.NullMarked;
