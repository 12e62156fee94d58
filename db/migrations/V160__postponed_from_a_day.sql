-- A postponement is known from the day on which it was told. A match put off has no day from then on; before, nobody knew.
ALTER TABLE match ADD postponed_on date;
COMMENT ON COLUMN match.postponed_on IS 'Of a postponed match, the day it became known that it was put off; empty where that is not known, and once it has another day.';
CREATE INDEX match_put_off ON match (tie_id) WHERE status = 'postponed';
COMMENT ON COLUMN match_report.known_on IS 'The day a fixture became known; of a postponement, the day that became known, where its source says it.';

CREATE FUNCTION put_off_on(report_of text, report_season text, report_home text, report_away text, report_day date, zone text) RETURNS date
    LANGUAGE sql STABLE
AS $$
SELECT min(coalesce(report.known_on, (run.started_at AT TIME ZONE coalesce(zone, 'UTC'))::date))
FROM match_report AS report
JOIN intake_run AS run ON run.id = report.run_id AND run.undone_by IS NULL
WHERE report.competition = report_of AND report.season = report_season AND report.home = report_home AND report.away = report_away
  AND report.day = report_day AND report.status = 'postponed'
$$;
COMMENT ON FUNCTION put_off_on(text, text, text, text, date, text) IS 'The day on which it was first told that the match of a day was put off, also by reports that another has replaced since.';

UPDATE match SET postponed_on = put_off_on(competition.slug, season.slug, home.slug, away.slug, match.played_on, match.zone)
FROM competition, season, club AS home, club AS away
WHERE match.status = 'postponed' AND competition.id = match.competition_id AND season.id = match.season_id
  AND home.id = match.home_id AND away.id = match.away_id;

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
       CASE WHEN put_off.first_leg IS NULL THEN record.first_on END,
       CASE WHEN put_off.second_leg IS NULL THEN record.second_on END,
       CASE WHEN coalesce(record.second_on, record.first_on) <= day AND put_off.replay IS NULL THEN record.replay_on END,
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
LEFT JOIN (SELECT match.tie_id, bool_or(match.leg = 1) OR NULL AS first_leg, bool_or(match.leg = 2) OR NULL AS second_leg,
                  bool_or(match.leg = 3) OR NULL AS replay
           FROM match WHERE match.status = 'postponed' AND coalesce(match.postponed_on <= day, true) GROUP BY match.tie_id)
    AS put_off ON put_off.tie_id = record.tie_id
WHERE least(coalesce(said.known_on, record.known_on), record.first_on) <= day
$$;
COMMENT ON FUNCTION tie_as_of(date) IS 'Every tie known at the end of a day, with what was known of it then and nothing later.';
