/// How likely it is: ratings of all clubs, the goals of a leg, the chance to go through, and how well that has done.
///
/// To know the model, read four files: [RatingProcess] (how results become ratings; `Estimate`, `Drift` and `Lesson`
/// are
/// its arithmetic, `Kinds` what is thought of a newcomer), [TieChance] and [DecidingMatch] (how ratings become the
/// chance
/// of a tie, summed over `ScoreTable`), and [Parameter] (its numbers, which `Fit` chooses and [Model] reads).
///
/// The rest, by what it is for:
///
/// - results in: `ResultQueries`, `History`, `RatedMatch`, `PastTie`
/// - ratings kept in the database by day: [Ratings], `RatingState`, `RatingRows`, read by [RatingQueries]
/// - chances as of a day: [ChanceQueries] reads a `KnownTie` and its `KnownClub`s, `Forecasts` makes a [Forecast] of it
///   with its [ChanceLine]; `PastChances` stores what lists of past ties need; [Contenders] are clubs that may meet
/// - on pages and in data: [ChanceWords], [ChanceView], [RatingView], [Odds], [ChanceData]
/// - the fit: `Fit`, `GoalLoss`, `SecondLegLoss`, written down by [FitReport]
/// - the track record: [Backtest] asks about a [Situation], judged by a [TrackRecord] beside every [Yardstick] (one of
///   which needs `PlainElo`), printed and written down by [BacktestReport] as a [BacktestResult]
@NullMarked
package remontada.chance;

import org.jspecify.annotations.NullMarked;
