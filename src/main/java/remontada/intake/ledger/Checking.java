package remontada.intake.ledger;

import java.time.LocalDate;

/// That a run is checked before it is written: what it makes that cannot be, by the rules that the whole history keeps.
///
/// @param today the latest day that can have results
/// @param refuses whether such a run is refused; otherwise it is written, and what cannot be is told
public record Checking(LocalDate today, boolean refuses) {}
