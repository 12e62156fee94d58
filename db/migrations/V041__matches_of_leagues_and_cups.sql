CREATE INDEX match_domestic ON match (competition_id, season_id, played_on) WHERE stage_id IS NULL AND home_goals IS NOT NULL;
COMMENT ON INDEX match_domestic IS 'Counts the matches of leagues and cups without reading them.';
