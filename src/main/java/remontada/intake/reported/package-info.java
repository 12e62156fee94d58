/// What a source says, before anything of it is believed: names as written, nothing looked up in the database.
@NullMarked
package remontada.intake.reported;

import org.jspecify.annotations.NullMarked;
