package remontada.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that is known of a tie on a day, before it is put into words.
///
/// @param precedents null where there is nothing to compare with
record TieFacts(TieSummary tie, LocalDate day, TieDetails details, Precedents.@Nullable Rows precedents) {}
