package remontada.statements;

import remontada.clubs.Club;
import remontada.football.Venue;

/// How a tie stands after a first leg that was not drawn.
///
/// @param chaser the club behind
/// @param deficit goals behind, at least one
/// @param secondLeg where the chaser plays the second leg, by the draw
public record Situation(Club chaser, Club leader, int deficit, Venue secondLeg) {}
