CREATE INDEX match_pairing ON match (home_id, away_id);
COMMENT ON INDEX match_pairing IS 'The matches of two clubs against each other.';

CREATE MATERIALIZED VIEW matches_of_day AS
SELECT match.competition_id, match.season_id, match.played_on, count(*) AS matches,
       sum(coalesce(match.home_extra_time, match.home_goals) + coalesce(match.away_extra_time, match.away_goals)) AS goals,
       coalesce(sum(timed.goals), 0) AS timed_goals
FROM match
LEFT JOIN (SELECT goal.match_id, count(*) AS goals FROM goal GROUP BY goal.match_id) AS timed ON timed.match_id = match.id
WHERE match.home_goals IS NOT NULL
GROUP BY match.competition_id, match.season_id, match.played_on
WITH NO DATA;
CREATE UNIQUE INDEX matches_of_day_once ON matches_of_day (competition_id, season_id, played_on);
COMMENT ON MATERIALIZED VIEW matches_of_day IS 'How many matches with a score a competition had on a day, the goals in them and how many of those have a minute: what the site knows, counted without reading it all. Refresh it with tie_record.';
