SELECT competition.slug AS competition, until.slug AS to_season, former_tie_break.tie_break, former_tie_break.source
FROM former_tie_break
JOIN competition ON competition.id = former_tie_break.competition_id
JOIN season AS until ON until.id = former_tie_break.to_season
ORDER BY competition.position, until.id
