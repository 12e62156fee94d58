SELECT competition.slug AS competition, tie_rule.stage, since.slug AS from_season, until.slug AS to_season,
       tie_rule.away_goals::text AS away_goals, tie_rule.when_level, tie_rule.when_still_level, tie_rule.source
FROM tie_rule
JOIN competition ON competition.id = tie_rule.competition_id
JOIN season AS since ON since.id = tie_rule.from_season
LEFT JOIN season AS until ON until.id = tie_rule.to_season
ORDER BY tie_rule.id
