-- From the shipped tables (shipped_<file>, all text, as they stand in db/data) to the site's own. One transaction, everything anew.

ANALYZE shipped_match, shipped_league_match, shipped_cup_match, shipped_goal, shipped_club, shipped_stage, shipped_ruling;

TRUNCATE league_split, league_standing, matches_of_day, team_news, competition, competition_alias, stage_alias, season, club, club_alias, stage, tie_rule, tie, match, goal, points_deduction,
         league_phase, former_tie_break, league_gap RESTART IDENTITY CASCADE;

INSERT INTO competition (slug, name, short_name, kind, country, position, tie_break)
SELECT competition, name, short_name, kind, country, position::smallint, tie_break
FROM shipped_competition ORDER BY position::smallint;

INSERT INTO competition_alias (competition_id, alias, qualifying)
SELECT competition.id, shipped.alias, shipped.qualifying::boolean
FROM shipped_competition_alias AS shipped JOIN competition ON competition.slug = shipped.competition;

INSERT INTO stage_alias (position, written, qualifying, stage)
SELECT shipped.line, shipped.written, shipped.qualifying::boolean, shipped.stage FROM shipped_stage_alias AS shipped;

INSERT INTO season (id, slug, starts_on, ends_on)
SELECT left(season, 4)::smallint, season, starts_on::date, ends_on::date FROM shipped_season ORDER BY season;

INSERT INTO club (slug, name, short_name, code, country, city, primary_colour, secondary_colour, founded, historic_country)
SELECT club, name, short_name, code, country, city, primary_colour, secondary_colour, founded::smallint, historic_country
FROM shipped_club ORDER BY club;

INSERT INTO club_alias (club_id, alias, country)
SELECT club.id, shipped.alias, shipped.country
FROM shipped_club_alias AS shipped JOIN club ON club.slug = shipped.club ORDER BY shipped.alias, shipped.country;

INSERT INTO stage (competition_id, season_id, slug, position, kind, legs)
SELECT competition.id, season.id, shipped.stage, shipped.position::smallint, shipped.kind, shipped.legs::smallint
FROM shipped_stage AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season ON season.slug = shipped.season
ORDER BY season.id, competition.id, shipped.position::smallint;

INSERT INTO tie_rule (competition_id, stage, from_season, to_season, away_goals, when_level, when_still_level, source)
SELECT competition.id, shipped.stage, since.id, until.id, shipped.away_goals::boolean, shipped.when_level, shipped.when_still_level,
       shipped.source
FROM shipped_tie_rule AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season AS since ON since.slug = shipped.from_season
LEFT JOIN season AS until ON until.slug = shipped.to_season;

-- A tie is what its first leg, its only match or its ruling names.
INSERT INTO tie (stage_id, host_id, visitor_id, legs, ruling, ruled_for, note)
SELECT pairing.stage_id, pairing.host_id, pairing.visitor_id, pairing.legs, ruling.method,
       CASE winner.id WHEN pairing.host_id THEN 'host' WHEN pairing.visitor_id THEN 'visitor' END, ruling.note
FROM (
    SELECT stage.id AS stage_id, home.id AS host_id, away.id AS visitor_id, CASE WHEN shipped.leg IS NULL THEN 1 ELSE 2 END AS legs
    FROM shipped_match AS shipped
    JOIN competition ON competition.slug = shipped.competition
    JOIN season ON season.slug = shipped.season
    JOIN stage ON stage.competition_id = competition.id AND stage.season_id = season.id AND stage.slug = shipped.stage
    JOIN club AS home ON home.slug = shipped.home
    JOIN club AS away ON away.slug = shipped.away
    WHERE stage.kind <> 'group' AND (shipped.leg IS NULL OR shipped.leg = '1')
    UNION
    SELECT stage.id, host.id, visitor.id, stage.legs
    FROM shipped_ruling AS shipped
    JOIN competition ON competition.slug = shipped.competition
    JOIN season ON season.slug = shipped.season
    JOIN stage ON stage.competition_id = competition.id AND stage.season_id = season.id AND stage.slug = shipped.stage
    JOIN club AS host ON host.slug = shipped.host
    JOIN club AS visitor ON visitor.slug = shipped.visitor
) AS pairing
JOIN stage ON stage.id = pairing.stage_id
JOIN competition ON competition.id = stage.competition_id
JOIN season ON season.id = stage.season_id
JOIN club AS host ON host.id = pairing.host_id
JOIN club AS visitor ON visitor.id = pairing.visitor_id
LEFT JOIN shipped_ruling AS ruling ON ruling.competition = competition.slug AND ruling.season = season.slug
    AND ruling.stage = stage.slug AND ruling.host = host.slug AND ruling.visitor = visitor.slug
LEFT JOIN club AS winner ON winner.slug = ruling.winner
ORDER BY season.id, competition.id, stage.position, host.slug;

INSERT INTO match (competition_id, season_id, stage_id, tie_id, leg, group_name, played_on, kick_off_at, zone, venue, neutral,
                   home_id, away_id, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time,
                   away_extra_time, home_penalties, away_penalties, home_on_pitch, away_on_pitch, note, source)
SELECT competition.id, season.id, stage.id, tie.id, CASE WHEN tie.id IS NOT NULL THEN coalesce(shipped.leg, '1')::smallint END,
       shipped.group_name, shipped.played_on::date,
       (shipped.played_on::date + shipped.kick_off::time) AT TIME ZONE shipped.zone, shipped.zone, shipped.venue,
       shipped.neutral::boolean, home.id, away.id, shipped.status,
       shipped.home_goals::smallint, shipped.away_goals::smallint, shipped.home_half_time::smallint, shipped.away_half_time::smallint,
       shipped.home_extra_time::smallint, shipped.away_extra_time::smallint,
       shipped.home_penalties::smallint, shipped.away_penalties::smallint,
       shipped.home_on_pitch::smallint, shipped.away_on_pitch::smallint, shipped.note, shipped.source
FROM shipped_match AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season ON season.slug = shipped.season
JOIN stage ON stage.competition_id = competition.id AND stage.season_id = season.id AND stage.slug = shipped.stage
JOIN club AS home ON home.slug = shipped.home
JOIN club AS away ON away.slug = shipped.away
LEFT JOIN tie ON tie.stage_id = stage.id
    AND (coalesce(shipped.leg, '1') <> '2' AND tie.host_id = home.id AND tie.visitor_id = away.id
      OR coalesce(shipped.leg, '1') <> '1' AND tie.host_id = away.id AND tie.visitor_id = home.id)
ORDER BY shipped.played_on, competition.id, shipped.kick_off NULLS FIRST, home.slug;

INSERT INTO match (competition_id, season_id, round, played_on, kick_off_at, zone, neutral, home_id, away_id, status,
                   home_goals, away_goals, home_half_time, away_half_time)
SELECT competition.id, season.id, shipped.round, shipped.played_on::date,
       (shipped.played_on::date + shipped.kick_off::time) AT TIME ZONE shipped.zone, shipped.zone, shipped.neutral::boolean,
       home.id, away.id, CASE WHEN shipped.home_goals IS NULL THEN 'scheduled' ELSE 'played' END,
       shipped.home_goals::smallint, shipped.away_goals::smallint, shipped.home_half_time::smallint, shipped.away_half_time::smallint
FROM (SELECT * FROM shipped_league_match UNION ALL SELECT * FROM shipped_cup_match) AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season ON season.slug = shipped.season
JOIN club AS home ON home.slug = shipped.home
JOIN club AS away ON away.slug = shipped.away
ORDER BY shipped.played_on, competition.id, shipped.kick_off NULLS FIRST, home.slug;

INSERT INTO goal (match_id, number, minute, stoppage, side, scorer, kind)
SELECT match.id,
       row_number() OVER (PARTITION BY match.id
                          ORDER BY shipped.minute::int, coalesce(shipped.stoppage::int, 0), shipped.line),
       shipped.minute::smallint, shipped.stoppage::smallint, shipped.side, shipped.scorer, shipped.kind
FROM shipped_goal AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season ON season.slug = shipped.season
JOIN club AS home ON home.slug = shipped.home
JOIN club AS away ON away.slug = shipped.away
JOIN match ON match.competition_id = competition.id AND match.season_id = season.id
    AND match.played_on = shipped.played_on::date AND match.home_id = home.id AND match.away_id = away.id;

INSERT INTO points_deduction (competition_id, season_id, club_id, points, imposed_on, reason)
SELECT competition.id, season.id, club.id, shipped.points::smallint, shipped.imposed_on::date, shipped.reason
FROM shipped_points_deduction AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season ON season.slug = shipped.season
JOIN club ON club.slug = shipped.club;

INSERT INTO league_phase (competition_id, phase, from_season, to_season, carries, source)
SELECT competition.id, shipped.phase, since.id, until.id, shipped.carries, shipped.source
FROM shipped_league_phase AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season AS since ON since.slug = shipped.from_season
LEFT JOIN season AS until ON until.slug = shipped.to_season;

INSERT INTO former_tie_break (competition_id, to_season, tie_break, source)
SELECT competition.id, until.id, shipped.tie_break, shipped.source
FROM shipped_former_tie_break AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season AS until ON until.slug = shipped.to_season;

INSERT INTO league_gap (competition_id, from_season, to_season, gap)
SELECT competition.id, since.id, until.id, shipped.gap
FROM shipped_league_gap AS shipped
JOIN competition ON competition.slug = shipped.competition
JOIN season AS since ON since.slug = shipped.from_season
JOIN season AS until ON until.slug = shipped.to_season;

-- The edition is the first of the sources: what it says of every match, as the ledger keeps it.
DELETE FROM match_report USING intake_run WHERE intake_run.id = match_report.run_id AND intake_run.kind = 'edition';
DELETE FROM intake_run WHERE kind = 'edition';

WITH run AS (
    INSERT INTO intake_run (kind, source, rank, what, who)
    VALUES ('edition', 'shipped edition', 10, 'db/data', 'the site')
    RETURNING id
), told AS (
    SELECT 'match.csv' AS file, line, competition, season, stage, leg, group_name, NULL AS round, played_on, kick_off, zone, venue,
           neutral, home, away, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
           home_penalties, away_penalties, home_on_pitch, away_on_pitch, note, source
    FROM shipped_match
    UNION ALL
    SELECT 'league_match.csv', line, competition, season, NULL, NULL, NULL, round, played_on, kick_off, zone, NULL,
           neutral, home, away, NULL, home_goals, away_goals, home_half_time, away_half_time, NULL, NULL,
           NULL, NULL, NULL, NULL, NULL, NULL
    FROM shipped_league_match
    UNION ALL
    SELECT 'cup_match.csv', line, competition, season, NULL, NULL, NULL, round, played_on, kick_off, zone, NULL,
           neutral, home, away, NULL, home_goals, away_goals, home_half_time, away_half_time, NULL, NULL,
           NULL, NULL, NULL, NULL, NULL, NULL
    FROM shipped_cup_match
), scored AS (
    SELECT competition, season, played_on, home, away,
           jsonb_agg(jsonb_build_array(minute::int, stoppage::int, side, scorer, kind)
                     ORDER BY minute::int, coalesce(stoppage::int, 0), line) AS goals
    FROM shipped_goal
    GROUP BY competition, season, played_on, home, away
)
INSERT INTO match_report (run_id, place, line, competition_written, round_written, home_written, away_written, season,
                          competition, stage, home, away, day, exists, leg, single, group_name, round, played_on, kick_off, zone,
                          venue, neutral, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time,
                          away_extra_time, home_penalties, away_penalties, home_on_pitch, away_on_pitch, goals, note, credit)
SELECT run.id, 'db/data/' || told.file, told.line + 1, competition, coalesce(told.stage, told.round), home, away, season,
       competition, told.stage, home, away, played_on::date, true, told.leg::smallint,
       CASE WHEN stage.kind <> 'group' THEN told.leg IS NULL END, told.group_name, told.round, played_on::date,
       told.kick_off::time, told.zone, told.venue, told.neutral::boolean,
       nullif(coalesce(told.status, CASE WHEN told.home_goals IS NOT NULL THEN 'played' END), 'scheduled'),
       told.home_goals::smallint, told.away_goals::smallint, told.home_half_time::smallint, told.away_half_time::smallint,
       told.home_extra_time::smallint, told.away_extra_time::smallint, told.home_penalties::smallint,
       told.away_penalties::smallint, told.home_on_pitch::smallint, told.away_on_pitch::smallint,
       scored.goals, told.note, told.source
FROM run CROSS JOIN told
LEFT JOIN shipped_stage AS stage USING (competition, season, stage)
LEFT JOIN scored USING (competition, season, played_on, home, away);

INSERT INTO news_report (run_id, line, club, player, kind, reported_on, words, source, current_to)
SELECT (SELECT id FROM intake_run WHERE kind = 'edition'), line + 1, club, player, kind, reported_on::date, words, source, current_to::date
FROM shipped_team_news;

ANALYZE;
