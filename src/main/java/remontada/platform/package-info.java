@NullMarked
package remontada.platform;

import org.jspecify.annotations.NullMarked;
