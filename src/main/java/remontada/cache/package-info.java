/// Answers kept as they were sent: a page is made once for each state of the data, and given to everybody who asks.
@NullMarked
package remontada.cache;

import org.jspecify.annotations.NullMarked;
