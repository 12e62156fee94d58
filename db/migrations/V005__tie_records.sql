CREATE VIEW tie_leg AS
SELECT tie.id AS tie_id, match.id AS match_id, match.leg, match.played_on, match.status, match.neutral,
       match_was_played(match.status, match.home_on_pitch) AS was_played,
       match.home_id = tie.host_id AS at_host,
       CASE WHEN match.home_id = tie.host_id THEN match.home_goals ELSE match.away_goals END AS host_after_90,
       CASE WHEN match.home_id = tie.host_id THEN match.away_goals ELSE match.home_goals END AS visitor_after_90,
       CASE WHEN match.home_id = tie.host_id THEN coalesce(match.home_extra_time, match.home_goals)
            ELSE coalesce(match.away_extra_time, match.away_goals) END AS host_goals,
       CASE WHEN match.home_id = tie.host_id THEN coalesce(match.away_extra_time, match.away_goals)
            ELSE coalesce(match.home_extra_time, match.home_goals) END AS visitor_goals,
       match.home_extra_time IS NOT NULL AS extra_time,
       CASE WHEN match.home_id = tie.host_id THEN match.home_penalties ELSE match.away_penalties END AS host_penalties,
       CASE WHEN match.home_id = tie.host_id THEN match.away_penalties ELSE match.home_penalties END AS visitor_penalties
FROM tie
JOIN match ON match.tie_id = tie.id;
COMMENT ON VIEW tie_leg IS 'A leg seen from the tie: goals of its host and its visitor, whoever was at home.';

CREATE VIEW tie_swing AS
SELECT tie_id, match_id, leg, number, minute, stoppage, scorer, kind, by_host,
       (sum(CASE WHEN by_host THEN 1 ELSE -1 END) OVER goals_so_far)::smallint AS host_lead,
       (sum(CASE WHEN by_host THEN 1 ELSE 0 END) OVER goals_so_far)::smallint AS host_total,
       (sum(CASE WHEN by_host THEN 0 ELSE 1 END) OVER goals_so_far)::smallint AS visitor_total
FROM (
    SELECT tie_leg.tie_id, tie_leg.match_id, tie_leg.leg, goal.number, goal.minute, goal.stoppage, goal.scorer, goal.kind,
           (goal.side = 'home') = tie_leg.at_host AS by_host
    FROM tie_leg
    JOIN goal ON goal.match_id = tie_leg.match_id
    WHERE tie_leg.leg < 3
) AS goals
WINDOW goals_so_far AS (PARTITION BY tie_id ORDER BY leg, number);
COMMENT ON VIEW tie_swing IS 'Every goal of a tie in order, with the host''s aggregate lead after it.';

CREATE VIEW stage_known AS
SELECT stage.id AS stage_id,
       coalesce(
           (SELECT max(match.played_on)
            FROM stage AS before
            JOIN match ON match.stage_id = before.id
            WHERE before.competition_id = stage.competition_id AND before.season_id = stage.season_id
              AND before.position = (SELECT max(position) FROM stage AS earlier
                                     WHERE earlier.competition_id = stage.competition_id
                                       AND earlier.season_id = stage.season_id AND earlier.position < stage.position)),
           least(season.starts_on,
                 (SELECT min(match.played_on) - 14 FROM match WHERE match.stage_id = stage.id))) AS known_on
FROM stage
JOIN season ON season.id = stage.season_id;
COMMENT ON VIEW stage_known IS 'The day from which a stage''s pairings are known: the day the stage before was complete; for a season''s first stage its start, or two weeks before its first match.';

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
               WHEN settled.method IN ('coin-toss', 'walkover', 'disqualification') THEN tie.ruled_for
               WHEN CASE settled.method
                        WHEN 'away-goals' THEN lead.away_goals_lead
                        WHEN 'penalties' THEN lead.penalties_lead
                        WHEN 'replay' THEN lead.replay_lead
                        ELSE lead.aggregate_lead
                    END > 0 THEN 'host'
               WHEN settled.method IS NOT NULL THEN 'visitor'
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

CREATE FUNCTION tie_as_of(day date)
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
       record.away_goals, record.when_level, record.when_still_level, record.known_on,
       record.first_on, record.second_on,
       CASE WHEN record.second_on <= day THEN record.replay_on END,
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
WHERE record.known_on <= day
$$;
COMMENT ON FUNCTION tie_as_of(date) IS 'Every tie known at the end of a day, with what was known of it then and nothing later.';
