/// How the site is, in words for people and in numbers for machines.
@NullMarked
package remontada.health;

import org.jspecify.annotations.NullMarked;
