SELECT competition.slug AS competition, season.slug AS season, match.round, match.played_on,
       to_char(match.kick_off_at AT TIME ZONE match.zone, 'HH24:MI') AS kick_off, match.zone, match.neutral::text AS neutral,
       home.slug AS home, away.slug AS away, match.home_goals, match.away_goals, match.home_half_time, match.away_half_time
FROM match
JOIN competition ON competition.id = match.competition_id
JOIN season ON season.id = match.season_id
JOIN club AS home ON home.id = match.home_id
JOIN club AS away ON away.id = match.away_id
WHERE competition.kind = 'league'
ORDER BY competition.position, season.id, match.played_on, kick_off NULLS FIRST, home.slug COLLATE "C"
