-- Two names may turn out to be one club's.
WITH one_club AS (
    UPDATE told SET refusal = told.home_written || ' and ' || told.away_written || ' are one club here'
    FROM competition_name, club_name AS home, club_name AS away
    WHERE told.refusal IS NULL AND NOT told.same AND competition_name.written = told.competition_written
      AND home.written = told.home_written AND home.country IS NOT DISTINCT FROM told.home_country
      AND home.likely IS NOT DISTINCT FROM competition_name.country
      AND away.written = told.away_written AND away.country IS NOT DISTINCT FROM told.away_country
      AND away.likely IS NOT DISTINCT FROM competition_name.country
      AND home.club = away.club
    RETURNING told.place, told.line, told.refusal
)
INSERT INTO refusal (place, line, reason) SELECT place, line, refusal FROM one_club;

-- The rows of told that are new, as reports of the run, with what their names were found to name.
INSERT INTO match_report (run_id, place, line, competition_written, round_written, home_written, home_country, away_written, away_country,
                          season, competition, stage, home, away, day, exists, leg, group_name, round, played_on, kick_off, zone, venue,
                          neutral, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
                          home_penalties, away_penalties, home_on_pitch, away_on_pitch, goals, note, credit, fingerprint)
SELECT DISTINCT ON (told.place, told.fingerprint)
       this_run.id, told.place, told.line, told.competition_written, told.round_written, told.home_written, told.home_country,
       told.away_written, told.away_country, told.season, competition_name.competition, round_name.stage, home.club, away.club,
       told.day, true, told.leg,
       CASE WHEN competition_name.kind = 'european' THEN told.group_name END, round_name.round_here, told.day, told.kick_off, told.zone, told.venue,
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
     AND (round_name.round, round_name.group_name) IS NOT DISTINCT FROM (told.round_written, told.group_name)
     AND (coalesce(round_name.round, ''), coalesce(round_name.group_name, '')) = (coalesce(told.round_written, ''), coalesce(told.group_name, ''))
LEFT JOIN club_name AS home ON home.written = told.home_written AND home.country IS NOT DISTINCT FROM told.home_country
     AND home.likely IS NOT DISTINCT FROM competition_name.country
LEFT JOIN club_name AS away ON away.written = told.away_written AND away.country IS NOT DISTINCT FROM told.away_country
     AND away.likely IS NOT DISTINCT FROM competition_name.country
WHERE told.refusal IS NULL AND NOT told.same
ORDER BY told.place, told.fingerprint, told.line DESC;
DO $$ BEGIN
    IF (SELECT count(*) FROM told) > 1000 THEN ANALYZE match_report; END IF;
END $$;

-- A source that tells its kick-offs in UTC, or by their distance from it, means the clock at the ground: the one of
-- the home club's country. A zone that is no more than a distance knows nothing of summer, and so is none of a club's.
CREATE TEMP TABLE in_utc ON COMMIT DROP AS
SELECT report.id, report.home,
       (report.played_on + report.kick_off) AT TIME ZONE CASE report.zone WHEN 'Z' THEN 'UTC' ELSE zone_here(report.zone) END AS moment
FROM match_report AS report
WHERE report.run_id = (SELECT id FROM this_run) AND report.home IS NOT NULL
  AND (report.zone = 'Z' OR report.zone ~ '^[+-]' AND NOT coalesce(report.neutral, false));
ANALYZE in_utc;
WITH clock AS (
    SELECT club.slug,
           coalesce((SELECT match.zone FROM match WHERE match.home_id = club.id AND match.zone !~ '^[+-]' AND NOT match.neutral
                     ORDER BY match.played_on DESC LIMIT 1),
                    (SELECT match.zone FROM match JOIN club AS neighbour ON neighbour.id = match.home_id AND neighbour.country = club.country
                     WHERE match.zone !~ '^[+-]' AND NOT match.neutral ORDER BY match.played_on DESC LIMIT 1)) AS zone
    FROM club WHERE club.slug IN (SELECT home FROM in_utc)
)
UPDATE match_report SET day = (moment AT TIME ZONE clock.zone)::date, played_on = (moment AT TIME ZONE clock.zone)::date,
       kick_off = (moment AT TIME ZONE clock.zone)::time, zone = clock.zone
FROM in_utc JOIN clock ON clock.slug = in_utc.home
WHERE match_report.id = in_utc.id AND clock.zone IS NOT NULL;

-- A single match on neutral ground has no home; the order in which it is known here is kept.
CREATE TEMP TABLE single ON COMMIT DROP AS
SELECT report.id, report.home, report.away, report.day, stage.id AS stage_id
FROM match_report AS report
JOIN competition ON competition.slug = report.competition
JOIN season ON season.slug = report.season
JOIN stage ON stage.competition_id = competition.id AND stage.season_id = season.id AND stage.slug = report.stage
          AND stage.legs = 1 AND stage.kind <> 'group'
WHERE report.run_id = (SELECT id FROM this_run);
ANALYZE single;
CREATE TEMP TABLE turned ON COMMIT DROP AS
SELECT single.id
FROM single
JOIN match ON match.stage_id = single.stage_id AND match.neutral AND match.leg IS DISTINCT FROM 3 AND abs(match.played_on - single.day) <= 7
JOIN club AS home ON home.id = match.home_id AND home.slug = single.away
JOIN club AS away ON away.id = match.away_id AND away.slug = single.home;
ANALYZE turned;
UPDATE match_report SET home = away, away = home, home_written = away_written, away_written = home_written,
       home_country = away_country, away_country = home_country, home_goals = away_goals, away_goals = home_goals,
       home_half_time = away_half_time, away_half_time = home_half_time, home_extra_time = away_extra_time,
       away_extra_time = home_extra_time, home_penalties = away_penalties, away_penalties = home_penalties,
       home_on_pitch = away_on_pitch, away_on_pitch = home_on_pitch,
       goals = (SELECT jsonb_agg(jsonb_set(goal, '{2}', CASE goal ->> 2 WHEN 'home' THEN '"away"' ELSE '"home"' END::jsonb) ORDER BY nth)
                FROM jsonb_array_elements(goals) WITH ORDINALITY AS told (goal, nth))
FROM turned WHERE match_report.id = turned.id;
