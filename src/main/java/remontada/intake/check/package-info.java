/// Proves the history consistent ([HistoryCheck]), all of it or the part that a change is about, before it is written.
@NullMarked
package remontada.intake.check;

import org.jspecify.annotations.NullMarked;
