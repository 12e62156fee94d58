package remontada.sharing.discovery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A page that search engines are told of.
///
/// @param path its one address, from the site's root
/// @param changedOn the last day of a match that bears on it; null where no single match tells
public record Listed(String path, @Nullable LocalDate changedOn) {}
