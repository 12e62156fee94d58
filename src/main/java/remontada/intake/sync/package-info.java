/// Keeps the facts current: asks the sources on the web, by one node at a time, and hands on what they say.
///
/// A [Schedule] runs on every node that follows the sources; the one whose [Turn] it is asks those that are due
/// ([Tempo]).
/// What they tell goes through [Sync] to the ledger, and to [remontada.intake.live.LiveScores] while a match is on.
/// [SourceQueries] remembers what came of it, for the next time, another node and the operator.
@NullMarked
package remontada.intake.sync;

import org.jspecify.annotations.NullMarked;
