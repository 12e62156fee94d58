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

CREATE TABLE rated_season (
    season_id   smallint CONSTRAINT rated_season_pk PRIMARY KEY,
    first_on    date NOT NULL,
    fingerprint text NOT NULL
);
COMMENT ON TABLE rated_season IS 'The results the ratings were computed from, by season: a season whose fingerprint is another now is rated anew, with all days after its first.';

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
