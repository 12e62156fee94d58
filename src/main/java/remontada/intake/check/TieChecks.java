package remontada.intake.check;

import static remontada.intake.check.Check.MATCH_SLUG;
import static remontada.intake.check.Check.OF_MATCH;
import static remontada.intake.check.Check.OF_TIE;
import static remontada.intake.check.Check.TIE_SLUG;

import java.util.List;

/// What the matches of a tie have to be: as many as its stage foresees, in order, by a rule.
final class TieChecks {
    static final List<Check> ALL = List.of(
            Check.of(
                    "legs-of-its-stage",
                    "SELECT " + TIE_SLUG
                            + ", 'has ' || tie.legs || CASE tie.legs WHEN 1 THEN ' leg' ELSE ' legs' END || ' in a"
                            + " stage of ' || stage.legs FROM ties AS"
                            + " record" + OF_TIE + " WHERE tie.legs <> stage.legs",
                    "Add the leg that is missing (fixture add), or take back the one too many (fixture cancel)."),
            Check.of(
                    "a-match-a-leg",
                    "SELECT " + TIE_SLUG
                            + ", 'has ' || matches.count || CASE matches.count WHEN 1 THEN ' match' ELSE ' matches' END"
                            + " || ' for ' || tie.legs || CASE tie.legs WHEN 1 THEN ' leg' ELSE ' legs' END"
                            + " FROM ties AS record" + OF_TIE
                            + " CROSS JOIN LATERAL (SELECT count(*) FROM match WHERE match.tie_id = tie.id AND"
                            + " match.leg < 3) AS matches WHERE matches.count <> tie.legs AND tie.ruling IS DISTINCT"
                            + " FROM 'walkover'",
                    "Add the match that is missing (fixture add); one that was never played is a result too (result"
                            + " set MATCH - --status walkover)."),
            Check.of(
                    "matches-belong-to-ties",
                    "SELECT " + MATCH_SLUG + ", 'belongs to no tie' FROM matches AS match" + OF_MATCH
                            + " JOIN stage ON stage.id = match.stage_id"
                            + " WHERE stage.kind <> 'group' AND match.tie_id IS NULL",
                    "Add its other leg (fixture add), or take the match back (fixture cancel)."),
            Check.contradiction(
                    "replays-foreseen",
                    "SELECT " + TIE_SLUG + ", 'was replayed, which its rule does not foresee'"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.replay_on IS NOT NULL AND 'replay' NOT IN (record.when_level,"
                            + " record.when_still_level)",
                    "Take the replay back (fixture cancel), unless it was ordered."),
            Check.contradiction(
                    "legs-in-order",
                    "SELECT " + TIE_SLUG + ", 'has a leg on or before the day of the one before'"
                            + " FROM ties AS record" + OF_TIE
                            + " WHERE record.second_on <= record.first_on OR record.replay_on <= record.second_on",
                    "Give the leg on the wrong day its own (fixture move)."),
            Check.of(
                    "first-leg-first",
                    "SELECT " + TIE_SLUG + ", 'has a result of a later leg and none of the first'"
                            + " FROM ties AS record" + OF_TIE
                            + " JOIN match AS first ON first.tie_id = tie.id AND first.leg = 1"
                            + " WHERE first.status IN ('scheduled', 'postponed')"
                            + " AND (record.second_host IS NOT NULL OR record.replay_host IS NOT NULL)",
                    "Tell the result of the first leg (result set), or take that of the later one back (result"
                            + " clear)."),
            Check.of(
                    "a-rule-for-every-tie",
                    "SELECT " + TIE_SLUG + ", 'is played under no rule' FROM ties AS record" + OF_TIE
                            + " WHERE record.when_level IS NULL",
                    "Which rules there are ships with the site: report it to those who make it."));

    private TieChecks() {}
}
