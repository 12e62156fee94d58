-- A zone told as its distance from UTC, east of it with a plus, as ISO 8601 has it; PostgreSQL takes +01:00 for west (POSIX).
CREATE FUNCTION zone_here(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
SELECT CASE WHEN written ~ '^[+-]' THEN translate(written, '+-', '-+') ELSE written END
$$;
COMMENT ON FUNCTION zone_here(text) IS 'A time zone, by its name or as +01:00 for an hour east of UTC, as AT TIME ZONE takes it.';

UPDATE match SET kick_off_at = (kick_off_at AT TIME ZONE zone) AT TIME ZONE zone_here(zone) WHERE zone ~ '^[+-]';
