/// Reads CSV in this project's own columns, as `db/data` ships them.
@NullMarked
package remontada.intake.csv;

import org.jspecify.annotations.NullMarked;
