-- The rule of one stage is found by looking at its competition's rules, not at every stage that each rule ever held for:
-- what a season derives takes as long however many seasons there are.
CREATE OR REPLACE VIEW stage_rule AS
SELECT stage.id AS stage_id, rule.away_goals, rule.when_level, rule.when_still_level, rule.source
FROM stage
JOIN LATERAL (
    SELECT tie_rule.away_goals, tie_rule.when_level, tie_rule.when_still_level, tie_rule.source
    FROM tie_rule
    WHERE tie_rule.competition_id = stage.competition_id
      AND tie_rule.from_season <= stage.season_id
      AND (tie_rule.to_season IS NULL OR tie_rule.to_season >= stage.season_id)
      AND (tie_rule.stage IS NULL OR tie_rule.stage = stage.slug)
    ORDER BY tie_rule.stage NULLS LAST, tie_rule.from_season DESC
    LIMIT 1
) AS rule ON true;
