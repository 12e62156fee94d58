/// Finds what an import is to read: files, folders, archives.
@NullMarked
package remontada.intake.files;

import org.jspecify.annotations.NullMarked;
