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
