-- A tie whose second leg was to come had the leader of the first as its winner, by no method. No winner before the end.
DROP MATERIALIZED VIEW deciding_goal, tie_record;

CREATE MATERIALIZED VIEW tie_record AS
WITH pivot AS (
    SELECT tie.id AS tie_id,
           first.played_on AS first_on, second.played_on AS second_on, replay.played_on AS replay_on,
           first.host_goals AS first_host, first.visitor_goals AS first_visitor,
           first.host_after_90 AS first_host_after_90, first.visitor_after_90 AS first_visitor_after_90,
           second.host_goals AS second_host, second.visitor_goals AS second_visitor,
           second.host_after_90 AS second_host_after_90, second.visitor_after_90 AS second_visitor_after_90,
           replay.host_goals AS replay_host, replay.visitor_goals AS replay_visitor,
           coalesce(CASE WHEN tie.legs = 1 THEN first.extra_time ELSE second.extra_time END, false) AS extra_time,
           CASE WHEN tie.legs = 1 THEN first.host_penalties ELSE second.host_penalties END AS host_penalties,
           CASE WHEN tie.legs = 1 THEN first.visitor_penalties ELSE second.visitor_penalties END AS visitor_penalties,
           coalesce(second.neutral, false) AS second_neutral,
           coalesce(first.was_played, false) AND coalesce(second.was_played, tie.legs = 1)
               AND tie.ruling IS DISTINCT FROM 'disqualification' AS played_out
    FROM tie
    LEFT JOIN tie_leg AS first ON first.tie_id = tie.id AND first.leg = 1
    LEFT JOIN tie_leg AS second ON second.tie_id = tie.id AND second.leg = 2
    LEFT JOIN tie_leg AS replay ON replay.tie_id = tie.id AND replay.leg = 3
), lead AS (
    SELECT tie_id,
           first_host + coalesce(second_host, 0) - first_visitor - coalesce(second_visitor, 0) AS aggregate_lead,
           CASE WHEN second_host IS NOT NULL THEN second_host - first_visitor END AS away_goals_lead,
           host_penalties - visitor_penalties AS penalties_lead,
           replay_host - replay_visitor AS replay_lead
    FROM pivot
), settled AS (
    SELECT tie.id AS tie_id,
           CASE
               WHEN tie.ruling IS NOT NULL THEN tie.ruling
               WHEN tie.legs = 1 AND pivot.first_host IS NULL THEN NULL
               WHEN tie.legs = 2 AND pivot.second_host IS NULL THEN NULL
               WHEN lead.aggregate_lead <> 0 AND pivot.extra_time THEN 'extra-time'
               WHEN lead.aggregate_lead <> 0 AND tie.legs = 1 THEN 'single-match'
               WHEN lead.aggregate_lead <> 0 THEN 'aggregate'
               WHEN tie.legs = 2 AND stage_rule.away_goals AND lead.away_goals_lead <> 0 THEN 'away-goals'
               WHEN lead.penalties_lead <> 0 THEN 'penalties'
               WHEN lead.replay_lead <> 0 THEN 'replay'
           END AS method
    FROM tie
    JOIN pivot ON pivot.tie_id = tie.id
    JOIN lead ON lead.tie_id = tie.id
    LEFT JOIN stage_rule ON stage_rule.stage_id = tie.stage_id
), won AS (
    SELECT settled.tie_id, settled.method,
           CASE
               WHEN settled.method IS NULL THEN NULL
               WHEN settled.method IN ('coin-toss', 'walkover', 'disqualification') THEN tie.ruled_for
               WHEN CASE settled.method
                        WHEN 'away-goals' THEN lead.away_goals_lead
                        WHEN 'penalties' THEN lead.penalties_lead
                        WHEN 'replay' THEN lead.replay_lead
                        ELSE lead.aggregate_lead
                    END > 0 THEN 'host'
               ELSE 'visitor'
           END AS winner
    FROM settled
    JOIN tie ON tie.id = settled.tie_id
    JOIN lead ON lead.tie_id = settled.tie_id
), swing AS (
    SELECT legs.tie_id,
           legs.goals = coalesce(swung.goals, 0) AS goals_known,
           greatest(coalesce(-swung.lowest, 0), 0)::smallint AS host_most_behind,
           greatest(coalesce(swung.highest, 0), 0)::smallint AS visitor_most_behind
    FROM (SELECT tie_id, sum(host_goals + visitor_goals) AS goals FROM tie_leg WHERE leg < 3 GROUP BY tie_id) AS legs
    LEFT JOIN (SELECT tie_id, count(*) AS goals, min(host_lead) AS lowest, max(host_lead) AS highest
               FROM tie_swing GROUP BY tie_id) AS swung ON swung.tie_id = legs.tie_id
)
SELECT tie.id AS tie_id, stage.competition_id, stage.season_id, stage.id AS stage_id,
       stage.slug AS stage, stage.position AS stage_position, stage.kind AS stage_kind,
       tie.host_id, tie.visitor_id, tie.legs,
       stage_rule.away_goals, stage_rule.when_level, stage_rule.when_still_level,
       least(stage_known.known_on, pivot.first_on) AS known_on,
       pivot.first_on, pivot.second_on, pivot.replay_on,
       CASE WHEN won.winner IS NOT NULL
            THEN coalesce(greatest(pivot.first_on, pivot.second_on, pivot.replay_on), stage_known.known_on) END AS decided_on,
       pivot.first_host, pivot.first_visitor, pivot.second_host, pivot.second_visitor,
       pivot.second_host_after_90, pivot.second_visitor_after_90,
       pivot.replay_host, pivot.replay_visitor, pivot.extra_time, pivot.host_penalties, pivot.visitor_penalties,
       (pivot.first_host + coalesce(pivot.second_host, 0))::smallint AS host_aggregate,
       (pivot.first_visitor + coalesce(pivot.second_visitor, 0))::smallint AS visitor_aggregate,
       won.winner, won.method, pivot.played_out,
       CASE WHEN tie.legs = 2 AND pivot.first_host < pivot.first_visitor THEN 'host'
            WHEN tie.legs = 2 AND pivot.first_host > pivot.first_visitor THEN 'visitor' END AS behind,
       CASE WHEN tie.legs = 2 THEN abs(pivot.first_host - pivot.first_visitor)::smallint END AS deficit,
       pivot.second_neutral,
       CASE WHEN tie.legs = 2 AND pivot.first_host < pivot.first_visitor THEN 'away'
            WHEN tie.legs = 2 AND pivot.first_host > pivot.first_visitor THEN 'home' END AS second_leg,
       coalesce(pivot.played_out AND tie.legs = 2
                AND ((pivot.first_host < pivot.first_visitor AND won.winner = 'host')
                  OR (pivot.first_host > pivot.first_visitor AND won.winner = 'visitor')), false) AS comeback,
       CASE WHEN NOT pivot.played_out OR won.winner IS NULL THEN false
            WHEN pivot.first_host < pivot.first_visitor AND won.winner = 'host' AND tie.legs = 2 THEN true
            WHEN pivot.first_host > pivot.first_visitor AND won.winner = 'visitor' AND tie.legs = 2 THEN true
            WHEN coalesce(swing.goals_known, false)
            THEN CASE won.winner WHEN 'host' THEN swing.host_most_behind ELSE swing.visitor_most_behind END > 0
       END AS rescue,
       coalesce(swing.goals_known, false) AS goals_known,
       swing.host_most_behind, swing.visitor_most_behind
FROM tie
JOIN stage ON stage.id = tie.stage_id
JOIN stage_known ON stage_known.stage_id = stage.id
JOIN pivot ON pivot.tie_id = tie.id
JOIN won ON won.tie_id = tie.id
LEFT JOIN swing ON swing.tie_id = tie.id
LEFT JOIN stage_rule ON stage_rule.stage_id = stage.id
WITH NO DATA;
CREATE UNIQUE INDEX tie_record_tie_id ON tie_record (tie_id);
CREATE INDEX tie_record_host_id ON tie_record (host_id);
CREATE INDEX tie_record_visitor_id ON tie_record (visitor_id);
CREATE INDEX tie_record_season ON tie_record (season_id, competition_id);
CREATE INDEX tie_record_behind ON tie_record (deficit, second_leg) WHERE behind IS NOT NULL;
CREATE INDEX tie_record_comeback ON tie_record (decided_on) WHERE comeback;
COMMENT ON MATERIALIZED VIEW tie_record IS 'Everything there is to know of a tie, whenever it became known: computed from its legs under its stage''s rule. Pages read it through tie_as_of.';
COMMENT ON COLUMN tie_record.played_out IS 'Whether its legs were really played and their outcome stood: only such ties count in records.';
COMMENT ON COLUMN tie_record.second_leg IS 'Where the club behind after the first leg plays the second by the draw, also where that was moved to a neutral ground.';
COMMENT ON COLUMN tie_record.rescue IS 'Whether the club that went through was ever behind on aggregate; unknown where goal times are.';

CREATE MATERIALIZED VIEW deciding_goal AS
WITH standing AS (
    SELECT goal.tie_id, goal.match_id, goal.leg, goal.number, goal.minute, goal.stoppage, goal.scorer, goal.by_host,
           CASE WHEN goal.host_lead <> 0 OR NOT record.away_goals THEN goal.host_lead
                ELSE count(*) FILTER (WHERE goal.leg = 2 AND goal.by_host) OVER goals_so_far
                     - count(*) FILTER (WHERE goal.leg = 1 AND NOT goal.by_host) OVER goals_so_far END
               * CASE record.winner WHEN 'host' THEN 1 ELSE -1 END > 0 AS winner_ahead
    FROM tie_swing AS goal
    JOIN tie_record AS record ON record.tie_id = goal.tie_id
    WHERE record.goals_known AND record.played_out AND record.legs = 2
      AND record.method IN ('aggregate', 'away-goals', 'extra-time')
    WINDOW goals_so_far AS (PARTITION BY goal.tie_id ORDER BY goal.leg, goal.number)
), still_open AS (
    SELECT tie_id, leg, number, match_id, minute, stoppage, scorer, by_host,
           bool_and(winner_ahead) OVER (PARTITION BY tie_id ORDER BY leg DESC, number DESC) AS for_good
    FROM standing
)
SELECT DISTINCT ON (tie_id) tie_id, match_id, leg, number, minute, stoppage, scorer, by_host
FROM still_open
WHERE for_good
ORDER BY tie_id, leg, number
WITH NO DATA;
CREATE UNIQUE INDEX deciding_goal_tie_id ON deciding_goal (tie_id);
CREATE INDEX deciding_goal_latest ON deciding_goal (leg, minute DESC);
COMMENT ON MATERIALIZED VIEW deciding_goal IS 'The goal that put the winner of a tie ahead for good, away goals included where they counted; only for ties decided by goals, all of whose times are known. Refresh it after tie_record.';

REFRESH MATERIALIZED VIEW tie_record;
REFRESH MATERIALIZED VIEW deciding_goal;
