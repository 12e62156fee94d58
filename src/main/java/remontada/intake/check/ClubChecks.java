package remontada.intake.check;

import static remontada.intake.check.Check.MATCH_SLUG;
import static remontada.intake.check.Check.OF_MATCH;

import java.util.List;

/// Where and when a club can play, and what it is called.
final class ClubChecks {
    static final List<Check> ALL = List.of(
            Check.contradiction(
                    "clubs-of-its-associations",
                    "SELECT " + MATCH_SLUG + ", club.slug || ' is of no association whose clubs play in it'"
                            + " FROM matches AS match" + OF_MATCH
                            + " JOIN club ON club.id IN (match.home_id, match.away_id)"
                            + " WHERE competition.kind <> 'european'"
                            + " AND competition.country NOT IN (club.country, coalesce(club.historic_country, ''))"
                            + " AND NOT EXISTS (SELECT FROM match AS other JOIN club AS its ON its.id IN"
                            + " (other.home_id, other.away_id) WHERE other.competition_id = competition.id"
                            + " AND other.season_id <> match.season_id AND its.country = club.country)",
                    "Take the match back (fixture cancel); if two clubs are called alike, tell them apart (club alias"
                            + " --country)."),
            Check.contradiction(
                    "one-match-a-day",
                    """
                    SELECT club.slug || ' on ' || played_on, 'plays ' || count(*) || ' matches'
                    FROM club_matches AS club_match JOIN club ON club.id = club_match.club_id
                    GROUP BY club.slug, played_on
                    HAVING count(*) > 1 AND NOT bool_and(club_match.status IN ('scheduled', 'postponed'))
                    """,
                    "Move the one that was on another day (fixture move), or take back the one that is there twice"
                            + " (fixture cancel)."),
            Check.contradiction(
                    "days-within-the-season",
                    "SELECT " + MATCH_SLUG + ", 'is far from its season' FROM matches AS match" + OF_MATCH
                            + " WHERE match.played_on NOT BETWEEN season.starts_on - 30 AND season.ends_on",
                    "Give it its own day (fixture move --anyway), or take it back (fixture cancel)."),
            Check.of(
                    "a-name-for-one-club",
                    """
                    SELECT folded || ' (' || name.country || ')', 'names ' || string_agg(DISTINCT club.slug, ' and ')
                    FROM (SELECT id AS club_id, folded(name) AS folded, country FROM club
                          UNION SELECT id, folded(short_name), country FROM club
                          UNION SELECT club_id, folded, coalesce(club_alias.country, club.country)
                                FROM club_alias JOIN club ON club.id = club_alias.club_id) AS name
                    JOIN club ON club.id = name.club_id
                    GROUP BY folded, name.country HAVING count(DISTINCT club.id) > 1
                    """,
                    "If both are one club, make them one (club merge); if not, take the spelling back that was added"
                            + " last (runs, undo)."));

    private ClubChecks() {}
}
