-- A fixture that was told with the day it became known is known from that day, not from the one its stage's pairings usually are.
CREATE INDEX match_known_on ON match (tie_id, known_on) WHERE known_on IS NOT NULL;

CREATE OR REPLACE FUNCTION tie_as_of(day date)
    RETURNS TABLE (tie_id integer, competition_id smallint, season_id smallint, stage_id integer, stage text,
                   stage_position smallint, stage_kind text, host_id integer, visitor_id integer, legs smallint,
                   away_goals boolean, when_level text, when_still_level text, known_on date,
                   first_on date, second_on date, replay_on date, decided_on date, status text,
                   first_host smallint, first_visitor smallint, second_host smallint, second_visitor smallint,
                   second_host_after_90 smallint, second_visitor_after_90 smallint,
                   replay_host smallint, replay_visitor smallint, extra_time boolean,
                   host_penalties smallint, visitor_penalties smallint,
                   host_aggregate smallint, visitor_aggregate smallint, winner text, method text, played_out boolean,
                   behind text, deficit smallint, second_leg text, second_neutral boolean,
                   comeback boolean, rescue boolean, goals_known boolean,
                   host_most_behind smallint, visitor_most_behind smallint)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 4000
AS $$
SELECT record.tie_id, record.competition_id, record.season_id, record.stage_id, record.stage,
       record.stage_position, record.stage_kind, record.host_id, record.visitor_id, record.legs,
       record.away_goals, record.when_level, record.when_still_level, least(coalesce(said.known_on, record.known_on), record.first_on),
       record.first_on, record.second_on,
       CASE WHEN coalesce(record.second_on, record.first_on) <= day THEN record.replay_on END,
       CASE WHEN record.decided_on <= day THEN record.decided_on END,
       CASE WHEN record.decided_on <= day THEN 'decided'
            WHEN record.second_on <= day AND record.second_host IS NOT NULL THEN 'in-play'
            WHEN record.first_on <= day AND record.first_host IS NOT NULL THEN CASE record.legs WHEN 2 THEN 'first-leg-played' ELSE 'in-play' END
            ELSE 'scheduled' END,
       CASE WHEN record.first_on <= day THEN record.first_host END,
       CASE WHEN record.first_on <= day THEN record.first_visitor END,
       CASE WHEN record.second_on <= day THEN record.second_host END,
       CASE WHEN record.second_on <= day THEN record.second_visitor END,
       CASE WHEN record.second_on <= day THEN record.second_host_after_90 END,
       CASE WHEN record.second_on <= day THEN record.second_visitor_after_90 END,
       CASE WHEN record.replay_on <= day THEN record.replay_host END,
       CASE WHEN record.replay_on <= day THEN record.replay_visitor END,
       record.extra_time AND coalesce(record.second_on, record.first_on) <= day,
       CASE WHEN coalesce(record.second_on, record.first_on) <= day THEN record.host_penalties END,
       CASE WHEN coalesce(record.second_on, record.first_on) <= day THEN record.visitor_penalties END,
       CASE WHEN coalesce(record.second_on, record.first_on) <= day THEN record.host_aggregate
            WHEN record.first_on <= day THEN record.first_host END,
       CASE WHEN coalesce(record.second_on, record.first_on) <= day THEN record.visitor_aggregate
            WHEN record.first_on <= day THEN record.first_visitor END,
       CASE WHEN record.decided_on <= day THEN record.winner END,
       CASE WHEN record.decided_on <= day THEN record.method END,
       record.played_out AND record.decided_on <= day,
       CASE WHEN record.first_on <= day THEN record.behind END,
       CASE WHEN record.first_on <= day THEN record.deficit END,
       CASE WHEN record.first_on <= day THEN record.second_leg END,
       record.second_neutral,
       record.comeback AND record.decided_on <= day,
       CASE WHEN record.decided_on <= day THEN record.rescue ELSE false END,
       record.goals_known AND record.decided_on <= day,
       CASE WHEN record.decided_on <= day THEN record.host_most_behind END,
       CASE WHEN record.decided_on <= day THEN record.visitor_most_behind END
FROM tie_record AS record
LEFT JOIN (SELECT match.tie_id, min(match.known_on) AS known_on FROM match WHERE match.known_on IS NOT NULL GROUP BY match.tie_id)
    AS said ON said.tie_id = record.tie_id
WHERE least(coalesce(said.known_on, record.known_on), record.first_on) <= day
$$;
COMMENT ON FUNCTION tie_as_of(date) IS 'Every tie known at the end of a day, with what was known of it then and nothing later.';
