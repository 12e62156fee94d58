/// How likely it is: ratings of all clubs, the goals of a leg, the chance to go through, and how well that has done.
@NullMarked
package remontada.chance;

import org.jspecify.annotations.NullMarked;
