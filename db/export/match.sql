SELECT competition.slug AS competition, season.slug AS season, stage.slug AS stage, match.group_name,
       CASE WHEN tie.legs = 2 OR match.leg = 3 THEN match.leg END AS leg, match.played_on,
       to_char(match.kick_off_at AT TIME ZONE match.zone, 'HH24:MI') AS kick_off, match.zone, match.venue,
       match.neutral::text AS neutral, home.slug AS home, away.slug AS away, match.home_goals, match.away_goals,
       match.home_half_time, match.away_half_time, match.home_extra_time, match.away_extra_time,
       match.home_penalties, match.away_penalties, match.status, match.home_on_pitch, match.away_on_pitch, match.note, match.source
FROM match
JOIN competition ON competition.id = match.competition_id
JOIN season ON season.id = match.season_id
JOIN stage ON stage.id = match.stage_id
JOIN club AS home ON home.id = match.home_id
JOIN club AS away ON away.id = match.away_id
LEFT JOIN tie ON tie.id = match.tie_id
ORDER BY competition.position, season.id, stage.position, match.group_name COLLATE "C" NULLS FIRST, match.played_on, match.leg, kick_off NULLS FIRST, home.slug COLLATE "C"
