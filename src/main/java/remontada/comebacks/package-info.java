@NullMarked
package remontada.comebacks;

import org.jspecify.annotations.NullMarked;
