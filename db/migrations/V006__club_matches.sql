CREATE VIEW club_match AS
SELECT match.id AS match_id, match.home_id AS club_id, match.away_id AS opponent_id,
       match.competition_id, match.season_id, match.stage_id, match.tie_id, match.leg, match.round,
       match.played_on, match.kick_off_at, match.zone, match.status,
       CASE WHEN match.neutral THEN 'neutral' ELSE 'home' END AS venue,
       coalesce(match.home_on_pitch, match.home_extra_time, match.home_goals) AS goals_for,
       coalesce(match.away_on_pitch, match.away_extra_time, match.away_goals) AS goals_against,
       match.home_penalties AS penalties_for, match.away_penalties AS penalties_against,
       match_was_played(match.status, match.home_on_pitch) AS was_played
FROM match
UNION ALL
SELECT match.id, match.away_id, match.home_id,
       match.competition_id, match.season_id, match.stage_id, match.tie_id, match.leg, match.round,
       match.played_on, match.kick_off_at, match.zone, match.status,
       CASE WHEN match.neutral THEN 'neutral' ELSE 'away' END,
       coalesce(match.away_on_pitch, match.away_extra_time, match.away_goals),
       coalesce(match.home_on_pitch, match.home_extra_time, match.home_goals),
       match.away_penalties, match.home_penalties,
       match_was_played(match.status, match.home_on_pitch)
FROM match;
COMMENT ON VIEW club_match IS 'Every match twice, once for each club: what form, streaks and head to head are made of. Goals are those on the pitch, extra time included.';
