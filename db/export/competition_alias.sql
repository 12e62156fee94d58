SELECT competition_alias.alias, competition_alias.qualifying::text AS qualifying, competition.slug AS competition
FROM competition_alias JOIN competition ON competition.id = competition_alias.competition_id
ORDER BY competition.position, competition_alias.qualifying, competition_alias.alias COLLATE "C"
