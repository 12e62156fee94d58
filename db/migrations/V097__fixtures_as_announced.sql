-- What calendars have to remember: a subscribed calendar is told that a match was moved by a number that rises.
-- Nothing here refers to a row of another table, so that it outlives the loading of another edition of the facts.

CREATE VIEW fixture AS
SELECT match.id AS match_id, match.competition_id, match.season_id, match.home_id, match.away_id, match.tie_id,
       competition.slug || '.' || season.slug || '.' || home.slug || '.' || away.slug || '.'
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
COMMENT ON VIEW fixture IS 'A match by a name that lasts, whatever its day and its row: competition, season, clubs and leg, or which of their matches at that ground it is. To be asked by competition and season, or by clubs.';
COMMENT ON COLUMN fixture.standing IS 'Whether it takes place: on, postponed (no new day yet) or off (decided without it).';

CREATE TABLE fixture_memory (
    fixture     text        CONSTRAINT fixture_memory_pk PRIMARY KEY,
    played_on   date        NOT NULL,
    kick_off_at timestamptz,
    place       text,
    standing    text        NOT NULL CONSTRAINT fixture_memory_standing CHECK (standing IN ('on', 'postponed', 'off')),
    result      text,
    sequence    integer     NOT NULL DEFAULT 0 CONSTRAINT fixture_memory_sequence CHECK (sequence >= 0),
    changed_at  timestamptz NOT NULL
);
COMMENT ON TABLE fixture_memory IS 'A match as it was last announced, by its lasting name: how often its day, hour, place or standing changed, and when anything of it last did.';
COMMENT ON COLUMN fixture_memory.sequence IS 'How often it was rescheduled since it was first known here: what a calendar calls SEQUENCE. A result does not count.';

CREATE FUNCTION remember_fixtures(competitions smallint[], seasons smallint[]) RETURNS void
    LANGUAGE sql
AS $$
INSERT INTO fixture_memory AS memory (fixture, played_on, kick_off_at, place, standing, result, changed_at)
SELECT name, played_on, kick_off_at, place, standing, result, now()
FROM fixture
WHERE competition_id = ANY (competitions) AND season_id = ANY (seasons)
ON CONFLICT ON CONSTRAINT fixture_memory_pk DO UPDATE
SET played_on = excluded.played_on, kick_off_at = excluded.kick_off_at, place = excluded.place, standing = excluded.standing,
    result = excluded.result, changed_at = excluded.changed_at,
    sequence = memory.sequence
        + ((memory.played_on, memory.kick_off_at, memory.place, memory.standing)
           IS DISTINCT FROM (excluded.played_on, excluded.kick_off_at, excluded.place, excluded.standing))::integer
WHERE (memory.played_on, memory.kick_off_at, memory.place, memory.standing, memory.result)
    IS DISTINCT FROM (excluded.played_on, excluded.kick_off_at, excluded.place, excluded.standing, excluded.result)
$$;
COMMENT ON FUNCTION remember_fixtures(smallint[], smallint[]) IS 'Compares every fixture of these competitions and seasons with what was last announced, and remembers what changed.';

CREATE FUNCTION remember_changed_fixtures() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM remember_fixtures(array_agg(DISTINCT competition_id), array_agg(DISTINCT season_id)) FROM changed;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION remember_changed_fixtures() IS 'Remembers what a statement changed of matches.';

CREATE TRIGGER fixture_memory_insert AFTER INSERT ON match REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION remember_changed_fixtures();
CREATE TRIGGER fixture_memory_update AFTER UPDATE ON match REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION remember_changed_fixtures();

CREATE FUNCTION remember_fixtures_of_renamed_clubs() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM remember_fixtures(array_agg(DISTINCT match.competition_id), array_agg(DISTINCT match.season_id))
    FROM renamed
    JOIN before ON before.id = renamed.id AND (before.slug, before.city) IS DISTINCT FROM (renamed.slug, renamed.city)
    JOIN match ON renamed.id IN (match.home_id, match.away_id);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION remember_fixtures_of_renamed_clubs() IS 'Remembers the fixtures of clubs whose slug, which is part of their fixtures'' names, or whose town changed.';

CREATE TRIGGER fixture_memory_update AFTER UPDATE ON club REFERENCING OLD TABLE AS before NEW TABLE AS renamed
    FOR EACH STATEMENT EXECUTE FUNCTION remember_fixtures_of_renamed_clubs();

SELECT remember_fixtures(array_agg(DISTINCT competition_id), array_agg(DISTINCT season_id)) FROM match;
