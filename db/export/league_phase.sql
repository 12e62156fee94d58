SELECT competition.slug AS competition, league_phase.phase, since.slug AS from_season, until.slug AS to_season, league_phase.carries,
       league_phase.source
FROM league_phase
JOIN competition ON competition.id = league_phase.competition_id
JOIN season AS since ON since.id = league_phase.from_season
LEFT JOIN season AS until ON until.id = league_phase.to_season
ORDER BY competition.position, league_phase.phase, since.id
