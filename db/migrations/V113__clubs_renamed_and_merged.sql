ALTER TABLE club_change ADD short_name text;
COMMENT ON COLUMN club_change.before IS 'What the change found, so that it can be taken back; empty while it is not in force.';

ALTER TABLE club ADD first_slug text;
COMMENT ON COLUMN club.first_slug IS 'The address it had first, where it has another now: calendars go on knowing its matches by it.';

CREATE OR REPLACE VIEW fixture AS
SELECT match.id AS match_id, match.competition_id, match.season_id, match.home_id, match.away_id, match.tie_id,
       competition.slug || '.' || season.slug || '.' || coalesce(home.first_slug, home.slug) || '.'
           || coalesce(away.first_slug, away.slug) || '.'
           || coalesce('leg-' || match.leg, 'match')
           || CASE WHEN row_number() OVER same_pairing = 1 THEN '' ELSE '-' || row_number() OVER same_pairing END AS name,
       match.played_on, match.kick_off_at,
       coalesce(match.venue, CASE WHEN NOT match.neutral THEN home.city END) AS place,
       CASE WHEN match.status = 'postponed' THEN 'postponed'
            WHEN match.status = 'scheduled' OR match_was_played(match.status, match.home_on_pitch) THEN 'on'
            ELSE 'off' END AS standing,
       CASE WHEN match.home_goals IS NOT NULL
            THEN concat_ws(' ', match.status, match.home_goals, match.away_goals, match.home_extra_time, match.away_extra_time,
                           match.home_penalties, match.away_penalties) END AS result
FROM match
JOIN competition ON competition.id = match.competition_id
JOIN season ON season.id = match.season_id
JOIN club AS home ON home.id = match.home_id
JOIN club AS away ON away.id = match.away_id
WINDOW same_pairing AS (PARTITION BY match.competition_id, match.season_id, match.home_id, match.away_id, match.leg
                        ORDER BY match.played_on);
