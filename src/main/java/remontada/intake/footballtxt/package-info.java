/// Reads and writes football.txt, the plain text in which openfootball publishes fixtures and results.
///
/// {@link FootballTxt} goes through a text line by line. {@link LineReader} tells what a line is ({@link Line}), with
/// a class for each kind that takes more than a look; {@link FootballTxt} keeps what the lines above said
/// (competition, season, round, day) and makes a match of all of it. Nothing is guessed: a line that is not
/// understood, or contradicts itself, is refused with its number and a reason, and the rest goes on.
///
/// The format has no grammar of its own; the rules here follow openfootball's notes (openfootball.github.io/spec) and
/// what its files do.
@NullMarked
package remontada.intake.footballtxt;

import org.jspecify.annotations.NullMarked;
