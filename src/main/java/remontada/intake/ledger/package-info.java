/// The ledger: what every source and operator said of matches, kept as it was said, and the facts folded from it.
///
/// A [Ledger] writes one run in one transaction: its reports, the matches folded anew ([Fold],
/// `db/intake/fold.sql`) and whatever is derived from them. Facts follow from the reports that stand and from
/// nothing else, so the order of imports doesn't matter, importing twice adds nothing, and taking a run back
/// restores what was.
@NullMarked
package remontada.intake.ledger;

import org.jspecify.annotations.NullMarked;
