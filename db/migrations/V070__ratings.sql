CREATE TABLE club_rating (
    club_id  integer NOT NULL CONSTRAINT club_rating_club REFERENCES club ON DELETE CASCADE,
    on_day   date    NOT NULL,
    strength real    NOT NULL,
    doubt    real    NOT NULL CONSTRAINT club_rating_doubt_is_a_variance CHECK (doubt > 0),
    rest     real    NOT NULL,
    spread   real    NOT NULL,
    openness real    NOT NULL,
    ground   real    NOT NULL,
    CONSTRAINT club_rating_pk PRIMARY KEY (club_id, on_day)
);
CREATE INDEX club_rating_on_day ON club_rating (on_day);
COMMENT ON TABLE club_rating IS 'A club after the matches of a day on which it played. As of a day its last row counts.';
COMMENT ON COLUMN club_rating.strength IS 'Above its country''s level, as a logarithm of goals; doubt is its variance.';
COMMENT ON COLUMN club_rating.rest IS 'Where it drifts to in time; spread is the variance its doubt grows to.';
COMMENT ON COLUMN club_rating.openness IS 'Goals at both ends of its matches.';
COMMENT ON COLUMN club_rating.ground IS 'What its ground is worth beyond the usual home edge.';

CREATE TABLE country_rating (
    country text NOT NULL CONSTRAINT country_rating_code CHECK (country ~ '^[A-Z]{3}$'),
    on_day  date NOT NULL,
    level   real NOT NULL,
    doubt   real NOT NULL CONSTRAINT country_rating_doubt_is_a_variance CHECK (doubt > 0),
    rest    real NOT NULL,
    CONSTRAINT country_rating_pk PRIMARY KEY (country, on_day)
);
CREATE INDEX country_rating_on_day ON country_rating (on_day);
COMMENT ON TABLE country_rating IS 'The level of a country''s clubs after the European matches of a day: a club''s rating is its own strength and this.';

CREATE TABLE setting_rating (
    kind   text NOT NULL CONSTRAINT setting_rating_kind CHECK (kind IN ('knockout', 'group', 'qualifying')),
    on_day date NOT NULL,
    goals  real NOT NULL,
    edge   real NOT NULL,
    CONSTRAINT setting_rating_pk PRIMARY KEY (kind, on_day)
);
CREATE INDEX setting_rating_on_day ON setting_rating (on_day);
COMMENT ON TABLE setting_rating IS 'Goals and home edge of European matches of a kind, after the matches of a day.';

CREATE TABLE rated_month (
    month       date CONSTRAINT rated_month_pk PRIMARY KEY,
    fingerprint text NOT NULL,
    CONSTRAINT rated_month_is_its_first_day CHECK (extract(day FROM month) = 1)
);
COMMENT ON TABLE rated_month IS 'The results and the model that the ratings were computed from, by month: from the first month whose fingerprint is another now, ratings are computed anew.';

CREATE VIEW month_of_results AS
SELECT date_trunc('month', played_on)::date AS month,
       md5(string_agg(concat_ws(',', played_on, competition_id, stage_id, neutral, home_id, away_id,
                                coalesce(home_on_pitch, home_goals), coalesce(away_on_pitch, away_goals)),
                      ';' ORDER BY played_on, id)) AS results
FROM match
WHERE match_was_played(status, home_on_pitch)
GROUP BY 1;
COMMENT ON VIEW month_of_results IS 'A fingerprint of every month''s results, as far as ratings see them.';

CREATE FUNCTION club_rating_as_of(club integer, day date) RETURNS SETOF club_rating
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
SELECT * FROM club_rating WHERE club_id = club AND on_day <= day ORDER BY on_day DESC LIMIT 1
$$;
COMMENT ON FUNCTION club_rating_as_of(integer, date) IS 'What was known of a club''s strength at the end of a day; no row before its first match.';

CREATE FUNCTION country_rating_as_of(of_country text, day date) RETURNS SETOF country_rating
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
SELECT * FROM country_rating WHERE country = of_country AND on_day <= day ORDER BY on_day DESC LIMIT 1
$$;
COMMENT ON FUNCTION country_rating_as_of(text, date) IS 'The level of a country''s clubs at the end of a day.';

CREATE FUNCTION pairing_as_of(host integer, visitor integer, of_kind text, day date)
    RETURNS TABLE (host_country text, host_on date, host_strength real, host_doubt real, host_rest real,
                   host_spread real, host_openness real, host_ground real,
                   host_level_on date, host_level real, host_level_doubt real, host_level_rest real,
                   visitor_country text, visitor_on date, visitor_strength real, visitor_doubt real, visitor_rest real,
                   visitor_spread real, visitor_openness real, visitor_ground real,
                   visitor_level_on date, visitor_level real, visitor_level_doubt real, visitor_level_rest real,
                   goals real, edge real)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
SELECT host_club.country, host_rating.on_day, host_rating.strength, host_rating.doubt, host_rating.rest,
       host_rating.spread, host_rating.openness, host_rating.ground,
       host_level.on_day, host_level.level, host_level.doubt, host_level.rest,
       visitor_club.country, visitor_rating.on_day, visitor_rating.strength, visitor_rating.doubt, visitor_rating.rest,
       visitor_rating.spread, visitor_rating.openness, visitor_rating.ground,
       visitor_level.on_day, visitor_level.level, visitor_level.doubt, visitor_level.rest,
       setting.goals, setting.edge
FROM club AS host_club
CROSS JOIN club AS visitor_club
LEFT JOIN LATERAL club_rating_as_of(host_club.id, day) AS host_rating ON true
LEFT JOIN LATERAL club_rating_as_of(visitor_club.id, day) AS visitor_rating ON true
LEFT JOIN LATERAL country_rating_as_of(host_club.country, day) AS host_level ON true
LEFT JOIN LATERAL country_rating_as_of(visitor_club.country, day) AS visitor_level ON true
LEFT JOIN LATERAL (
    SELECT goals, edge FROM setting_rating
    WHERE kind IN (of_kind, 'knockout') AND on_day <= day
    ORDER BY kind = of_kind DESC, on_day DESC LIMIT 1) AS setting ON true
WHERE host_club.id = host AND visitor_club.id = visitor
$$;
COMMENT ON FUNCTION pairing_as_of(integer, integer, text, date) IS 'What was known of two clubs, their countries and a kind of European match at the end of a day; empty where nothing was yet.';
