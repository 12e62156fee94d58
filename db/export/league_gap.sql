SELECT competition.slug AS competition, since.slug AS from_season, until.slug AS to_season, league_gap.gap
FROM league_gap
JOIN competition ON competition.id = league_gap.competition_id
JOIN season AS since ON since.id = league_gap.from_season
JOIN season AS until ON until.id = league_gap.to_season
ORDER BY league_gap.gap COLLATE "C", competition.slug COLLATE "C", since.id
