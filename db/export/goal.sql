SELECT competition.slug AS competition, season.slug AS season, match.played_on, home.slug AS home, away.slug AS away,
       goal.minute, goal.stoppage, goal.side, goal.scorer, goal.kind
FROM goal
JOIN match ON match.id = goal.match_id
LEFT JOIN stage ON stage.id = match.stage_id
JOIN competition ON competition.id = match.competition_id
JOIN season ON season.id = match.season_id
JOIN club AS home ON home.id = match.home_id
JOIN club AS away ON away.id = match.away_id
ORDER BY competition.position, season.id, stage.position, match.group_name COLLATE "C" NULLS FIRST, match.played_on, match.leg, to_char(match.kick_off_at AT TIME ZONE match.zone, 'HH24:MI') NULLS FIRST, home.slug COLLATE "C", goal.number
