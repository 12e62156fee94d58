-- Makes what is derived from the seasons whose matches changed anew, all of them at once: what derive_season does for one.
-- In: change, stale.
DROP TABLE IF EXISTS part;
CREATE TEMP TABLE part ON COMMIT DROP AS
SELECT competition_id, season_id FROM change UNION SELECT competition_id, season_id FROM stale;
ANALYZE part;

DELETE FROM tie_record USING part WHERE tie_record.competition_id = part.competition_id AND tie_record.season_id = part.season_id;
DELETE FROM league_split USING part WHERE league_split.competition_id = part.competition_id AND league_split.season_id = part.season_id;
DELETE FROM league_standing USING part WHERE league_standing.competition_id = part.competition_id AND league_standing.season_id = part.season_id;
DELETE FROM matches_of_day USING part WHERE matches_of_day.competition_id = part.competition_id AND matches_of_day.season_id = part.season_id;

INSERT INTO tie_record SELECT made.* FROM part CROSS JOIN LATERAL tie_record_of(competition_id, season_id) AS made;
INSERT INTO deciding_goal SELECT made.* FROM part CROSS JOIN LATERAL deciding_goal_of(competition_id, season_id) AS made;
INSERT INTO league_split SELECT made.* FROM part CROSS JOIN LATERAL league_split_of(competition_id, season_id) AS made;
INSERT INTO league_standing SELECT made.* FROM part CROSS JOIN LATERAL league_standing_of(competition_id, season_id) AS made;
INSERT INTO matches_of_day SELECT made.* FROM part CROSS JOIN LATERAL matches_of_day_of(competition_id, season_id) AS made;
