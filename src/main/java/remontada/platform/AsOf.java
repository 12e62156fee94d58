package remontada.platform;

import java.time.LocalDate;

/// The day whose end a page speaks from: nothing later is known.
///
/// @param day the day
/// @param chosen whether the reader asked for it with `?on=`; if not, it is the site's own today
public record AsOf(LocalDate day, boolean chosen) {}
