package remontada.intake.check;

import static remontada.intake.check.Check.MATCH_SLUG;
import static remontada.intake.check.Check.OF_MATCH;
import static remontada.intake.check.Check.OF_TIE;
import static remontada.intake.check.Check.TIE_SLUG;

import java.util.List;

/// What a score can be: extra time and shoot-outs where a tie is level, goals that add up.
final class ScoreChecks {
    static final List<Check> ALL = List.of(
            Check.contradiction(
                    "extra-time-only-when-level",
                    "SELECT " + TIE_SLUG + ", 'went to extra time though it was decided after 90 minutes'"
                            + " FROM ties AS record" + OF_TIE
                            + " JOIN tie_leg AS last ON last.tie_id = tie.id AND last.leg = tie.legs"
                            + " WHERE record.extra_time AND last.host_after_90 - last.visitor_after_90 <>"
                            + " CASE tie.legs WHEN 2 THEN record.first_visitor - record.first_host ELSE 0 END",
                    "Mend the score after 90 minutes, or leave the extra time out (result set)."),
            Check.contradiction(
                    "shoot-outs-only-when-level",
                    "SELECT " + TIE_SLUG + ", 'had a shoot-out but was decided by ' || record.method"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.host_penalties IS NOT NULL AND record.method <> 'penalties'",
                    "Mend the scores, or leave the shoot-out out (result set)."),
            Check.contradiction(
                    "extra-time-at-the-end",
                    "SELECT " + MATCH_SLUG
                            + ", 'has extra time or a shoot-out, which only the last match of its tie can have'"
                            + " FROM matches AS match" + OF_MATCH + " JOIN tie ON tie.id = match.tie_id"
                            + " WHERE match.leg < tie.legs"
                            + " AND (match.home_extra_time IS NOT NULL OR match.home_penalties IS NOT NULL)",
                    "Tell the result without extra time and shoot-out (result set)."),
            Check.contradiction(
                    "extra-time-before-a-shoot-out",
                    "SELECT " + TIE_SLUG + ", 'had a shoot-out without the extra time that comes before it'"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.host_penalties IS NOT NULL AND NOT record.extra_time"
                            + " AND record.when_level = 'extra-time'",
                    "Tell the score after extra time too (result set MATCH SCORE --extra-time SCORE --penalties"
                            + " SCORE)."),
            Check.contradiction(
                    "level-ties-go-on",
                    "SELECT " + TIE_SLUG + ", 'is level at the end without the ' || CASE"
                            + " WHEN record.extra_time THEN 'shoot-out' ELSE 'extra time' END || ' that has to follow'"
                            + " FROM ties AS record" + OF_TIE
                            + " JOIN match AS last ON last.tie_id = tie.id AND last.leg = tie.legs"
                            + " WHERE last.home_goals IS NOT NULL AND record.winner IS NULL"
                            + " AND (tie.legs = 1 OR record.first_host IS NOT NULL)"
                            + " AND CASE WHEN record.extra_time THEN record.when_still_level = 'penalties'"
                            + " ELSE record.when_level = 'extra-time' END",
                    "Tell the extra time or the shoot-out too (result set MATCH SCORE --extra-time SCORE --penalties"
                            + " SCORE)."),
            Check.contradiction(
                    "no-result-before-its-day",
                    "SELECT " + MATCH_SLUG + ", 'has a result although its day is still to come' FROM matches AS match"
                            + OF_MATCH
                            + " WHERE match.played_on > (SELECT day FROM today)"
                            + " AND match_was_played(match.status, match.home_on_pitch)",
                    "Give it the day on which it was played (fixture move --anyway), or take its result out (result"
                            + " clear)."),
            Check.contradiction(
                    "scores-grow",
                    "SELECT " + MATCH_SLUG
                            + ", 'has fewer goals at full time than at half-time, or after extra time than"
                            + " before' FROM matches AS match" + OF_MATCH
                            + " WHERE match.home_half_time > match.home_goals OR match.away_half_time >"
                            + " match.away_goals OR match.home_extra_time < match.home_goals OR match.away_extra_time"
                            + " < match.away_goals",
                    "Mend the scores (result set)."),
            Check.contradiction(
                    "goals-add-up",
                    "SELECT " + MATCH_SLUG + ", 'ended ' || coalesce(match.home_extra_time, match.home_goals) || '-'"
                            + " || coalesce(match.away_extra_time, match.away_goals) || ' but has goals for '"
                            + " || goals.home || '-' || goals.away FROM matches AS match" + OF_MATCH
                            + " JOIN (SELECT match_id, count(*) FILTER (WHERE side = 'home') AS home,"
                            + " count(*) FILTER (WHERE side = 'away') AS away FROM goal GROUP BY match_id) AS goals"
                            + " ON goals.match_id = match.id"
                            + " WHERE goals.home <> coalesce(match.home_extra_time, match.home_goals)"
                            + " OR goals.away <> coalesce(match.away_extra_time, match.away_goals)",
                    "Import a file that has all its goals, or mend its score (result set)."),
            Check.contradiction(
                    "goals-within-play",
                    "SELECT " + MATCH_SLUG + ", 'has a goal in minute ' || goal.minute || ' without extra time'"
                            + " FROM goal JOIN matches AS match ON match.id = goal.match_id" + OF_MATCH
                            + " WHERE goal.minute > 90 AND match.home_extra_time IS NULL AND competition.kind <> 'cup'",
                    "Import a file that has the right minute, or tell the extra time too (result set)."));

    private ScoreChecks() {}
}
