SELECT competition.slug AS competition, season.slug AS season, stage.slug AS stage, stage.position, stage.kind, stage.legs
FROM stage
JOIN competition ON competition.id = stage.competition_id
JOIN season ON season.id = stage.season_id
ORDER BY competition.position, season.id, stage.position
