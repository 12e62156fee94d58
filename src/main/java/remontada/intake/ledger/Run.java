package remontada.intake.ledger;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A run as the ledger lists it.
///
/// @param source whose reports it brought
/// @param rank how far they are believed, 0 to 100
/// @param what the command or the files
/// @param reports how many matches and players it spoke of
/// @param undoneBy the run that took it back
public record Run(
        int id,
        String kind,
        String source,
        int rank,
        String what,
        String who,
        OffsetDateTime at,
        long reports,
        @Nullable Integer undoneBy) {}
