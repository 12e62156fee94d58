-- Ties that were known and not decided on a day, and the season that was the latest, are found without a look at every tie.

-- A tie is undecided from the day it is known until the day before it is decided; greatest leaves out what is empty.
CREATE INDEX tie_record_undecided ON tie_record
    USING gist (daterange(known_on, CASE WHEN decided_on IS NOT NULL THEN greatest(known_on, decided_on) END));
COMMENT ON INDEX tie_record_undecided IS 'The ties that were known and not decided on a day.';

CREATE FUNCTION undecided_on(day date) RETURNS TABLE (tie_id integer)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 50
AS $$
SELECT record.tie_id
FROM tie_record AS record
WHERE daterange(record.known_on, CASE WHEN record.decided_on IS NOT NULL THEN greatest(record.known_on, record.decided_on) END) @> day
UNION
-- OFFSET 0: first those that were told, which are few, and PostgreSQL knows how few
SELECT told.tie_id
FROM (SELECT match.tie_id, match.known_on, match.played_on FROM match WHERE match.known_on IS NOT NULL OFFSET 0) AS told
WHERE told.tie_id IS NOT NULL AND told.known_on <= day AND told.played_on > day
$$;
COMMENT ON FUNCTION undecided_on(date) IS 'The ties that may have been known and not decided at the end of a day, those among them whose fixtures were told before their stage''s pairings were known: tie_as_of says whether they were.';

CREATE FUNCTION latest_season(of_competition smallint, of_kind text, day date) RETURNS smallint
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
SELECT tie.season_id
FROM tie_as_of(day) AS tie
WHERE tie.competition_id = of_competition AND tie.stage_kind = of_kind AND tie.season_id <= extract(year FROM day) + 2
ORDER BY tie.season_id DESC
LIMIT 1
$$;
COMMENT ON FUNCTION latest_season(smallint, text, date) IS 'The latest season of a competition of which a tie at such a kind of stage was known; none is known two years ahead.';
