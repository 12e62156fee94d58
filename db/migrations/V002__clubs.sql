CREATE TABLE club (
    id               integer GENERATED ALWAYS AS IDENTITY CONSTRAINT club_pk PRIMARY KEY,
    slug             text NOT NULL CONSTRAINT club_slug_unique UNIQUE
                     CONSTRAINT club_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name             text NOT NULL,
    short_name       text NOT NULL,
    code             text,
    country          text NOT NULL CONSTRAINT club_country_code CHECK (country ~ '^[A-Z]{3}$'),
    city             text,
    primary_colour   text CONSTRAINT club_primary_colour_hex CHECK (primary_colour ~ '^#[0-9A-Fa-f]{6}$'),
    secondary_colour text CONSTRAINT club_secondary_colour_hex CHECK (secondary_colour ~ '^#[0-9A-Fa-f]{6}$'),
    founded          smallint,
    historic_country text,
    CONSTRAINT club_second_colour_needs_a_first CHECK (secondary_colour IS NULL OR primary_colour IS NOT NULL)
);
COMMENT ON TABLE club IS 'A club of a European, league or cup match, with its kit colours where known.';
COMMENT ON COLUMN club.historic_country IS 'The association it played for before, where that was another: URS, YUG, TCH, GDR, SAA, SCG.';

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION folded(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, written)), '[^a-z0-9]+', ' ', 'g'));
COMMENT ON FUNCTION folded(text) IS 'A name without case, accents and punctuation, as the search compares it.';

CREATE TABLE club_alias (
    club_id integer NOT NULL CONSTRAINT club_alias_club REFERENCES club ON DELETE CASCADE,
    alias   text    NOT NULL,
    country text    CONSTRAINT club_alias_country_code CHECK (country ~ '^[A-Z]{3}$'),
    folded  text    NOT NULL GENERATED ALWAYS AS (folded(alias)) STORED,
    CONSTRAINT club_alias_names_one_club UNIQUE NULLS NOT DISTINCT (alias, country)
);
CREATE INDEX club_alias_club_id ON club_alias (club_id);
CREATE INDEX club_alias_folded ON club_alias USING gin (folded gin_trgm_ops);
COMMENT ON TABLE club_alias IS 'A spelling of a club''s name. A country is given only where the bare name would be ambiguous.';

CREATE TABLE club_former_slug (
    slug    text    CONSTRAINT club_former_slug_pk PRIMARY KEY,
    club_id integer NOT NULL CONSTRAINT club_former_slug_club REFERENCES club ON DELETE CASCADE
);
COMMENT ON TABLE club_former_slug IS 'An address a club once had; it redirects to the present one.';
