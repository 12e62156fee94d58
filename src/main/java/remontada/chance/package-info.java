/// How likely it is: ratings of all clubs, the goals of a leg, and the chance to go through. How its numbers are chosen
/// and how well it has done is next door, in `trackrecord`.
///
/// To know the model, read four files: [RatingProcess] (how results become ratings; `Estimate`, `Drift` and `Lesson`
/// are its arithmetic, `Kinds` what is thought of a newcomer), [TieChance] and [DecidingMatch] (how ratings become the
/// chance of a tie, summed over `ScoreTable`), and [Parameter] (its numbers, which [Model] reads).
///
/// The rest, by what it is for:
///
/// - results in: `ResultQueries`, `RatedMatch`, `History` (all of them, walked by a `Walk`)
/// - ratings kept in the database by day: [Ratings], `RatingState`, `RatingRows`, read by [RatingQueries]
/// - chances as of a day: [TieForecasts] of a tie that a page knows, by ratings in memory (`KnownRatingQueries`);
///   [ChanceQueries] of many ties, in one statement (`KnownTieQueries`). Both make a `KnownTie`, of which `Forecasts`
///   makes a [Forecast] with its [ChanceLine]; `PastChances` stores what lists of past ties need; [Contenders] are
///   clubs that may meet
/// - on pages and in data: [ChanceWords], [ChanceView], [RatingView], [Odds], [ChanceData]
@NullMarked
package remontada.chance;

import org.jspecify.annotations.NullMarked;
