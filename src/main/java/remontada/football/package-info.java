/// The rules of the game: seasons, scores, legs, ties, what a side needs and how a tie was decided.
///
/// Pure: it knows no web, no database and no clock, and imports nothing else of the site. Numbers that
/// change with the years (away goals, what follows a level tie) come in as [TieRules]; they are data, not code.
@NullMarked
package remontada.football;

import org.jspecify.annotations.NullMarked;
