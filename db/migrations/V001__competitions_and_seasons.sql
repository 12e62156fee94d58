CREATE TABLE competition (
    id         smallint GENERATED ALWAYS AS IDENTITY CONSTRAINT competition_pk PRIMARY KEY,
    slug       text     NOT NULL CONSTRAINT competition_slug_unique UNIQUE
                        CONSTRAINT competition_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text     NOT NULL,
    short_name text     NOT NULL,
    kind       text     NOT NULL CONSTRAINT competition_kind CHECK (kind IN ('european', 'league', 'cup')),
    country    text     CONSTRAINT competition_country_code CHECK (country ~ '^[A-Z]{3}$'),
    position   smallint NOT NULL,
    tie_break  text     CONSTRAINT competition_tie_break CHECK (tie_break IN ('goal-difference', 'head-to-head', 'wins')),
    CONSTRAINT competition_of_a_country_or_of_europe CHECK ((kind = 'european') = (country IS NULL))
);
COMMENT ON TABLE competition IS 'A European competition, a country''s league or a country''s cup. The European Cup is the Champions League before 1992-93.';
COMMENT ON COLUMN competition.position IS 'Order in menus.';
COMMENT ON COLUMN competition.tie_break IS 'What separates clubs level on points in a league; empty elsewhere.';

CREATE TABLE season (
    id        smallint CONSTRAINT season_pk PRIMARY KEY,
    slug      text NOT NULL CONSTRAINT season_slug_unique UNIQUE,
    starts_on date NOT NULL CONSTRAINT season_start_unique UNIQUE,
    ends_on   date NOT NULL,
    CONSTRAINT season_slug_follows_from_its_year CHECK (slug = id || '-' || lpad(((id + 1) % 100)::text, 2, '0')),
    CONSTRAINT season_ends_after_it_starts CHECK (ends_on > starts_on)
);
COMMENT ON TABLE season IS 'A season, numbered by the year in which it starts: 2022 is 2022-23.';
