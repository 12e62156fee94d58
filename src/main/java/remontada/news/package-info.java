@NullMarked
package remontada.news;

import org.jspecify.annotations.NullMarked;
