SELECT competition.slug AS competition, season.slug AS season, stage.slug AS stage, host.slug AS host, visitor.slug AS visitor,
       tie.ruling AS method, CASE tie.ruled_for WHEN 'host' THEN host.slug ELSE visitor.slug END AS winner, tie.note
FROM tie
JOIN stage ON stage.id = tie.stage_id
JOIN competition ON competition.id = stage.competition_id
JOIN season ON season.id = stage.season_id
JOIN club AS host ON host.id = tie.host_id
JOIN club AS visitor ON visitor.id = tie.visitor_id
WHERE tie.ruling IS NOT NULL OR tie.note IS NOT NULL
ORDER BY competition.position, season.id, stage.position, host.slug COLLATE "C"
