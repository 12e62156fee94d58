/// Reads the answers of football-data.org's interface, version 4.
@NullMarked
package remontada.intake.footballdata;

import org.jspecify.annotations.NullMarked;
