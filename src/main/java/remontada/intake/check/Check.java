package remontada.intake.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/// A rule that the whole history has to keep, as a query for what breaks it.
///
/// @param slug its name in `known_exception.csv`
/// @param breaches a query with two columns: the subject, and what is wrong with it. It looks for ties in `ties`, for
/// matches in `matches` and for those of a club in `club_matches`: what of the history is looked at ([Scope])
/// @param remedy what to do about a breach in what ships
record Check(String slug, String breaches, String remedy) {
    /// The name of a tie: where its page stands.
    private static final String TIE_SLUG =
            "competition.slug || '/' || season.slug || '/' || host.slug || '-v-' || visitor.slug";

    private static final String OF_TIE = """
         JOIN tie ON tie.id = record.tie_id
         JOIN stage ON stage.id = tie.stage_id
         JOIN competition ON competition.id = stage.competition_id
         JOIN season ON season.id = stage.season_id
         JOIN club AS host ON host.id = tie.host_id
         JOIN club AS visitor ON visitor.id = tie.visitor_id
        """;

    private static final String OF_MATCH = """
         JOIN competition ON competition.id = match.competition_id
         JOIN season ON season.id = match.season_id
         JOIN club AS home ON home.id = match.home_id
         JOIN club AS away ON away.id = match.away_id
        """;

    private static final String MATCH_SLUG =
            "competition.slug || '/' || season.slug || ' ' || home.slug || ' v ' || away.slug || ' on ' ||"
                    + " match.played_on";

    /// The stage after that of a tie, once all of it is known: a later one was begun, or it is the final. Until then
    /// a club that is missing there is in a tie that is still to be entered.
    private static final String NEXT_IS_DRAWN = """
        JOIN LATERAL (SELECT stage.id, stage.slug, stage.position FROM stage
                      WHERE stage.competition_id = record.competition_id AND stage.season_id = record.season_id
                        AND stage.position > record.stage_position
                        AND EXISTS (SELECT FROM match WHERE match.stage_id = stage.id)
                      ORDER BY stage.position LIMIT 1) AS next
            ON next.slug = 'final'
            OR EXISTS (SELECT FROM stage AS later JOIN match ON match.stage_id = later.id
                       WHERE later.competition_id = record.competition_id AND later.season_id = record.season_id
                         AND later.position > next.position AND match.home_goals IS NOT NULL)
        """;

    /// Rules that facts break among themselves, whatever else is still to be told; the others are broken by what is
    /// missing too.
    private static final Set<String> OF_FACTS = Set.of(
            "replays-foreseen",
            "legs-in-order",
            "losers-are-out",
            "one-final",
            "extra-time-only-when-level",
            "shoot-outs-only-when-level",
            "extra-time-at-the-end",
            "extra-time-before-a-shoot-out",
            "level-ties-go-on",
            "no-result-before-its-day",
            "scores-grow",
            "goals-add-up",
            "goals-within-play",
            "clubs-of-its-associations",
            "one-match-a-day",
            "days-within-the-season");

    static final List<Check> ALL = List.of(
            new Check(
                    "legs-of-its-stage",
                    "SELECT " + TIE_SLUG
                            + ", 'has ' || tie.legs || CASE tie.legs WHEN 1 THEN ' leg' ELSE ' legs' END || ' in a"
                            + " stage of ' || stage.legs FROM ties AS"
                            + " record" + OF_TIE + " WHERE tie.legs <> stage.legs",
                    "Correct leg in match.csv or legs in stage.csv."),
            new Check(
                    "a-match-a-leg",
                    "SELECT " + TIE_SLUG
                            + ", 'has ' || matches.count || CASE matches.count WHEN 1 THEN ' match' ELSE ' matches' END"
                            + " || ' for ' || tie.legs || CASE tie.legs WHEN 1 THEN ' leg' ELSE ' legs' END"
                            + " FROM ties AS record" + OF_TIE
                            + " CROSS JOIN LATERAL (SELECT count(*) FROM match WHERE match.tie_id = tie.id AND"
                            + " match.leg < 3) AS matches WHERE matches.count <> tie.legs AND tie.ruling IS DISTINCT"
                            + " FROM 'walkover'",
                    "Add the missing match to match.csv, or a walkover to ruling.csv."),
            new Check(
                    "matches-belong-to-ties",
                    "SELECT " + MATCH_SLUG + ", 'belongs to no tie' FROM matches AS match" + OF_MATCH
                            + " JOIN stage ON stage.id = match.stage_id"
                            + " WHERE stage.kind <> 'group' AND match.tie_id IS NULL",
                    "Correct leg, home or away in match.csv, so that it has a first leg."),
            new Check(
                    "replays-foreseen",
                    "SELECT " + TIE_SLUG + ", 'was replayed, which its rule does not foresee'"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.replay_on IS NOT NULL AND 'replay' NOT IN (record.when_level,"
                            + " record.when_still_level)",
                    "Correct the rule in tie_rule.csv, or the leg in match.csv."),
            new Check(
                    "legs-in-order",
                    "SELECT " + TIE_SLUG + ", 'has a leg on or before the day of the one before'"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.second_on <= record.first_on OR record.replay_on <= record.second_on",
                    "Correct played_on or leg in match.csv."),
            new Check(
                    "a-rule-for-every-tie",
                    "SELECT " + TIE_SLUG + ", 'is played under no rule' FROM ties AS record" + OF_TIE
                            + " WHERE record.when_level IS NULL",
                    "Add the rule of its season to tie_rule.csv."),
            new Check(
                    "winners-play-next",
                    """
                        SELECT competition.slug || '/' || season.slug || '/' || record.stage || ' ' || club.slug,
                               'went through but is missing from what comes next'
                        FROM ties AS record
                        JOIN competition ON competition.id = record.competition_id
                        JOIN season ON season.id = record.season_id
                        JOIN club ON club.id = CASE record.winner WHEN 'host' THEN record.host_id ELSE record.visitor_id END
                        """ + NEXT_IS_DRAWN + """
                        WHERE record.winner IS NOT NULL
                          AND NOT EXISTS (SELECT FROM match JOIN stage ON stage.id = match.stage_id
                                          WHERE match.competition_id = record.competition_id
                                            AND match.season_id = record.season_id
                                            AND club.id IN (match.home_id, match.away_id)
                                            AND (stage.position > record.stage_position
                                              OR stage.position = record.stage_position AND stage.slug = 'preliminary'
                                                 AND match.played_on > record.first_on))
                          AND NOT EXISTS (SELECT FROM tie_record AS later
                                          WHERE later.competition_id = record.competition_id
                                            AND later.season_id = record.season_id
                                            AND later.stage_position > record.stage_position
                                            AND club.id IN (later.host_id, later.visitor_id))
                        """,
                    "Correct the tie's scores or the rule, or add the ruling that put the other club through."),
            new Check(
                    "winners-skip-no-stage",
                    """
                        SELECT competition.slug || '/' || season.slug || '/' || record.stage || ' ' || club.slug,
                               'went through but is missing from the next stage, ' || next.slug
                        FROM ties AS record
                        JOIN competition ON competition.id = record.competition_id
                        JOIN season ON season.id = record.season_id
                        JOIN club ON club.id = CASE record.winner WHEN 'host' THEN record.host_id ELSE record.visitor_id END
                        """ + NEXT_IS_DRAWN + """
                        WHERE record.winner IS NOT NULL
                          AND NOT EXISTS (SELECT FROM match
                                          WHERE club.id IN (match.home_id, match.away_id)
                                            AND (match.stage_id = next.id
                                              OR match.stage_id = record.stage_id AND record.stage = 'preliminary'
                                                 AND match.played_on > record.first_on))
                          AND NOT EXISTS (SELECT FROM tie WHERE tie.stage_id = next.id AND club.id IN (tie.host_id, tie.visitor_id))
                        """,
                    "Correct the stage of its matches in match.csv, unless it had a bye."),
            new Check(
                    "losers-are-out",
                    """
                    SELECT DISTINCT competition.slug || '/' || season.slug || '/' || record.stage || ' ' || club.slug,
                           'went out but plays in a later stage'
                    FROM ties AS record
                    JOIN competition ON competition.id = record.competition_id
                    JOIN season ON season.id = record.season_id
                    JOIN club ON club.id = CASE record.winner WHEN 'host' THEN record.visitor_id ELSE record.host_id END
                    JOIN match ON match.competition_id = record.competition_id AND match.season_id = record.season_id
                        AND club.id IN (match.home_id, match.away_id)
                    JOIN stage ON stage.id = match.stage_id AND stage.position > record.stage_position
                    WHERE record.winner IS NOT NULL
                    """,
                    "Correct the tie's scores or the rule, or add the ruling that put this club through."),
            new Check("one-final", """
                SELECT competition.slug || '/' || season.slug, 'has ' || count(*) || ' finals'
                FROM ties AS record
                JOIN competition ON competition.id = record.competition_id
                JOIN season ON season.id = record.season_id
                WHERE record.stage = 'final' GROUP BY 1 HAVING count(*) > 1
                """, "Correct the stage of all but one in match.csv."),
            new Check(
                    "extra-time-only-when-level",
                    "SELECT " + TIE_SLUG + ", 'went to extra time though it was decided after 90 minutes'"
                            + " FROM ties AS record" + OF_TIE
                            + " JOIN tie_leg AS last ON last.tie_id = tie.id AND last.leg = tie.legs"
                            + " WHERE record.extra_time AND last.host_after_90 - last.visitor_after_90 <>"
                            + " CASE tie.legs WHEN 2 THEN record.first_visitor - record.first_host ELSE 0 END",
                    "Correct the goals after 90 minutes or the extra time in match.csv."),
            new Check(
                    "shoot-outs-only-when-level",
                    "SELECT " + TIE_SLUG + ", 'had a shoot-out but was decided by ' || record.method"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.host_penalties IS NOT NULL AND record.method <> 'penalties'",
                    "Correct the goals or the penalties in match.csv."),
            new Check(
                    "extra-time-at-the-end",
                    "SELECT " + MATCH_SLUG
                            + ", 'has extra time or a shoot-out, which only the last match of its tie can have'"
                            + " FROM matches AS match" + OF_MATCH + " JOIN tie ON tie.id = match.tie_id"
                            + " WHERE match.leg < tie.legs"
                            + " AND (match.home_extra_time IS NOT NULL OR match.home_penalties IS NOT NULL)",
                    "Correct leg, extra time or penalties in match.csv."),
            new Check(
                    "extra-time-before-a-shoot-out",
                    "SELECT " + TIE_SLUG + ", 'had a shoot-out without the extra time that comes before it'"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.host_penalties IS NOT NULL AND NOT record.extra_time"
                            + " AND record.when_level = 'extra-time'",
                    "Add the extra time to match.csv."),
            new Check(
                    "level-ties-go-on",
                    "SELECT " + TIE_SLUG + ", 'is level at the end without the ' || CASE"
                            + " WHEN record.extra_time THEN 'shoot-out' ELSE 'extra time' END || ' that has to follow'"
                            + " FROM ties AS record" + OF_TIE
                            + " JOIN match AS last ON last.tie_id = tie.id AND last.leg = tie.legs"
                            + " WHERE last.home_goals IS NOT NULL AND record.winner IS NULL"
                            + " AND (tie.legs = 1 OR record.first_host IS NOT NULL)"
                            + " AND CASE WHEN record.extra_time THEN record.when_still_level = 'penalties'"
                            + " ELSE record.when_level = 'extra-time' END",
                    "Add extra time or penalties to match.csv, or the ruling that settled it."),
            new Check(
                    "first-leg-first",
                    "SELECT " + TIE_SLUG + ", 'has a result of a later leg and none of the first'"
                            + " FROM ties AS record" + OF_TIE
                            + " JOIN match AS first ON first.tie_id = tie.id AND first.leg = 1"
                            + " WHERE first.status IN ('scheduled', 'postponed')"
                            + " AND (record.second_host IS NOT NULL OR record.replay_host IS NOT NULL)",
                    "Add the result of the first leg to match.csv, or correct leg."),
            new Check(
                    "no-result-before-its-day",
                    "SELECT " + MATCH_SLUG + ", 'has a result although its day is still to come' FROM matches AS match"
                            + OF_MATCH
                            + " WHERE match.played_on > (SELECT day FROM today)"
                            + " AND match_was_played(match.status, match.home_on_pitch)",
                    "Correct played_on in match.csv, or take its result out."),
            new Check(
                    "scores-grow",
                    "SELECT " + MATCH_SLUG
                            + ", 'has fewer goals at full time than at half-time, or after extra time than"
                            + " before' FROM matches AS match" + OF_MATCH
                            + " WHERE match.home_half_time > match.home_goals OR match.away_half_time >"
                            + " match.away_goals OR match.home_extra_time < match.home_goals OR match.away_extra_time"
                            + " < match.away_goals",
                    "Correct the scores in match.csv."),
            new Check(
                    "goals-add-up",
                    "SELECT " + MATCH_SLUG + ", 'ended ' || coalesce(match.home_extra_time, match.home_goals) || '-'"
                            + " || coalesce(match.away_extra_time, match.away_goals) || ' but has goals for '"
                            + " || goals.home || '-' || goals.away FROM matches AS match" + OF_MATCH
                            + " JOIN (SELECT match_id, count(*) FILTER (WHERE side = 'home') AS home,"
                            + " count(*) FILTER (WHERE side = 'away') AS away FROM goal GROUP BY match_id) AS goals"
                            + " ON goals.match_id = match.id"
                            + " WHERE goals.home <> coalesce(match.home_extra_time, match.home_goals)"
                            + " OR goals.away <> coalesce(match.away_extra_time, match.away_goals)",
                    "Correct goal.csv, or take the match's goals out until all are known."),
            new Check(
                    "goals-within-play",
                    "SELECT " + MATCH_SLUG + ", 'has a goal in minute ' || goal.minute || ' without extra time'"
                            + " FROM goal JOIN matches AS match ON match.id = goal.match_id" + OF_MATCH
                            + " WHERE goal.minute > 90 AND match.home_extra_time IS NULL AND competition.kind <> 'cup'",
                    "Correct the minute in goal.csv, or add the extra time to match.csv."),
            new Check(
                    "clubs-of-its-associations",
                    "SELECT " + MATCH_SLUG + ", club.slug || ' is of no association whose clubs play in it'"
                            + " FROM matches AS match" + OF_MATCH
                            + " JOIN club ON club.id IN (match.home_id, match.away_id)"
                            + " WHERE competition.kind <> 'european'"
                            + " AND competition.country NOT IN (club.country, coalesce(club.historic_country, ''))"
                            + " AND NOT EXISTS (SELECT FROM match AS other JOIN club AS its ON its.id IN"
                            + " (other.home_id, other.away_id) WHERE other.competition_id = competition.id"
                            + " AND other.season_id <> match.season_id AND its.country = club.country)",
                    "Correct home or away, or the club's country in club.csv."),
            new Check("one-match-a-day", """
                SELECT club.slug || ' on ' || played_on, 'plays ' || count(*) || ' matches'
                FROM club_matches AS club_match JOIN club ON club.id = club_match.club_id
                GROUP BY club.slug, played_on
                HAVING count(*) > 1 AND NOT bool_and(club_match.status IN ('scheduled', 'postponed'))
                """, "Correct played_on, or take out the match that is there twice."),
            new Check(
                    "days-within-the-season",
                    "SELECT " + MATCH_SLUG + ", 'is far from its season' FROM matches AS match" + OF_MATCH
                            + " WHERE match.played_on NOT BETWEEN season.starts_on - 30 AND season.ends_on",
                    "Correct played_on or season."),
            new Check("a-name-for-one-club", """
                SELECT folded || ' (' || name.country || ')', 'names ' || string_agg(DISTINCT club.slug, ' and ')
                FROM (SELECT id AS club_id, folded(name) AS folded, country FROM club
                      UNION SELECT id, folded(short_name), country FROM club
                      UNION SELECT club_id, folded, coalesce(club_alias.country, club.country)
                            FROM club_alias JOIN club ON club.id = club_alias.club_id) AS name
                JOIN club ON club.id = name.club_id
                GROUP BY folded, name.country HAVING count(DISTINCT club.id) > 1
                """, "Take the name from all but one in club.csv and club_alias.csv."));

    boolean isContradiction() {
        return OF_FACTS.contains(slug);
    }

    List<Finding> run(DSLContext sql, LocalDate today, Scope scope) {
        return sql.resultQuery(scope.relations() + breaches, today)
                .fetch(row -> new Finding(slug, row.get(0, String.class), row.get(1, String.class), remedy));
    }
}
