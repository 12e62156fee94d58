@NullMarked
package remontada.records;

import org.jspecify.annotations.NullMarked;
