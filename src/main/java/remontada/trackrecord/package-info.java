/// What the model's numbers are chosen by, and how well its chances did.
///
/// - what football decided: `PastTie`, read by `PastTieQueries`
/// - the fit: `Fit`, by `GoalLoss` and `SecondLegLoss`, written down by [FitReport]
/// - the track record: [Backtest] asks about a [Situation], judged by a [TrackRecord] beside every [Yardstick] (one of
///   which needs `PlainElo`), with `Wilson`'s interval and a [Bootstrap] of the difference, printed and written down by
///   [BacktestReport] as a [BacktestResult]
@NullMarked
package remontada.trackrecord;

import org.jspecify.annotations.NullMarked;
