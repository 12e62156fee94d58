-- The rows of told that are new, as reports of the run, with what their names were found to name.
INSERT INTO match_report (run_id, place, line, competition_written, round_written, home_written, home_country, away_written, away_country,
                          season, competition, stage, home, away, day, exists, leg, group_name, round, played_on, kick_off, zone, venue,
                          neutral, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
                          home_penalties, away_penalties, home_on_pitch, away_on_pitch, goals, note, credit, fingerprint)
SELECT DISTINCT ON (told.place, told.fingerprint)
       this_run.id, told.place, told.line, told.competition_written, told.round_written, told.home_written, told.home_country,
       told.away_written, told.away_country, told.season, competition_name.competition, round_name.stage, home.club, away.club,
       told.day, true, told.leg, told.group_name, round_name.round_here, told.day, told.kick_off, told.zone, told.venue,
       told.neutral, told.status,
       CASE WHEN competition_name.kind = 'european' THEN told.home_goals ELSE coalesce(told.home_extra_time, told.home_goals) END,
       CASE WHEN competition_name.kind = 'european' THEN told.away_goals ELSE coalesce(told.away_extra_time, told.away_goals) END,
       told.home_half_time, told.away_half_time,
       CASE WHEN competition_name.kind = 'european' THEN told.home_extra_time END,
       CASE WHEN competition_name.kind = 'european' THEN told.away_extra_time END,
       CASE WHEN competition_name.kind = 'european' THEN told.home_penalties END,
       CASE WHEN competition_name.kind = 'european' THEN told.away_penalties END,
       told.home_on_pitch, told.away_on_pitch, told.goals, told.note, this_run.source, told.fingerprint
FROM told
CROSS JOIN this_run
JOIN competition_name ON competition_name.written = told.competition_written
LEFT JOIN round_name ON round_name.competition_written = told.competition_written AND round_name.season = told.season
     AND round_name.round IS NOT DISTINCT FROM told.round_written AND round_name.group_name IS NOT DISTINCT FROM told.group_name
LEFT JOIN club_name AS home ON home.written = told.home_written AND home.country IS NOT DISTINCT FROM told.home_country
     AND home.likely IS NOT DISTINCT FROM competition_name.country
LEFT JOIN club_name AS away ON away.written = told.away_written AND away.country IS NOT DISTINCT FROM told.away_country
     AND away.likely IS NOT DISTINCT FROM competition_name.country
WHERE told.refusal IS NULL AND NOT told.same AND (home.club IS NULL OR away.club IS NULL OR home.club <> away.club)
ORDER BY told.place, told.fingerprint, told.line DESC;

-- A source that tells its kick-offs in UTC means the clock at the ground: the one of the home club's country.
WITH clock AS (
    SELECT DISTINCT ON (home) match_report.home, match.zone
    FROM match_report
    JOIN this_run ON match_report.run_id = this_run.id AND match_report.zone = 'Z'
    JOIN club ON club.slug = match_report.home
    JOIN club AS neighbour ON neighbour.country = club.country
    JOIN match ON match.home_id = neighbour.id AND match.zone IS NOT NULL AND NOT match.neutral
    ORDER BY match_report.home, neighbour.id = club.id DESC, match.played_on DESC
), local AS (
    SELECT match_report.id, clock.zone, (played_on + kick_off) AT TIME ZONE 'UTC' AT TIME ZONE clock.zone AS moment
    FROM match_report JOIN this_run ON match_report.run_id = this_run.id JOIN clock ON clock.home = match_report.home
    WHERE match_report.zone = 'Z'
)
UPDATE match_report SET day = local.moment::date, played_on = local.moment::date, kick_off = local.moment::time, zone = local.zone
FROM local WHERE match_report.id = local.id;

-- A single match on neutral ground has no home; the order in which it is known here is kept.
UPDATE match_report SET home = away, away = home, home_written = away_written, away_written = home_written,
       home_country = away_country, away_country = home_country, home_goals = away_goals, away_goals = home_goals,
       home_half_time = away_half_time, away_half_time = home_half_time, home_extra_time = away_extra_time,
       away_extra_time = home_extra_time, home_penalties = away_penalties, away_penalties = home_penalties,
       home_on_pitch = away_on_pitch, away_on_pitch = home_on_pitch,
       goals = (SELECT jsonb_agg(jsonb_set(goal, '{2}', CASE goal ->> 2 WHEN 'home' THEN '"away"' ELSE '"home"' END::jsonb) ORDER BY nth)
                FROM jsonb_array_elements(goals) WITH ORDINALITY AS told (goal, nth))
FROM this_run
WHERE match_report.run_id = this_run.id AND EXISTS (
    SELECT FROM match
    JOIN stage ON stage.id = match.stage_id AND stage.slug = match_report.stage AND stage.legs = 1 AND stage.kind <> 'group'
    JOIN competition ON competition.id = match.competition_id AND competition.slug = match_report.competition
    JOIN season ON season.id = match.season_id AND season.slug = match_report.season
    JOIN club AS home ON home.id = match.home_id AND home.slug = match_report.away
    JOIN club AS away ON away.id = match.away_id AND away.slug = match_report.home
    WHERE match.neutral AND match.leg IS DISTINCT FROM 3 AND abs(match.played_on - match_report.day) <= 7);
ANALYZE match_report;
