-- Every name of a club is one of its spellings; a name that needs a country is not found without one, nor for another club.
CREATE OR REPLACE FUNCTION club_named(written text, said_country text, likely_country text) RETURNS text
    LANGUAGE sql STABLE
AS $$
WITH named AS (
    SELECT club.slug, club.country, 0 AS place FROM club WHERE club.slug = written
    UNION ALL
    SELECT club.slug, club.country, 0 FROM club_former_slug JOIN club ON club.id = club_former_slug.club_id
    WHERE club_former_slug.slug = written
    UNION ALL
    SELECT club.slug, club.country,
           CASE WHEN club_alias.alias = written THEN 1 ELSE 3 END + CASE WHEN club_alias.country IS NULL THEN 1 ELSE 0 END
    FROM club_alias JOIN club ON club.id = club_alias.club_id
    WHERE club_alias.folded = folded(written)
      AND CASE WHEN club_alias.country IS NULL THEN said_country IS NULL OR said_country IN (club.country, club.historic_country)
               WHEN coalesce(said_country, likely_country) IS NULL THEN true
               ELSE club_alias.country = coalesce(said_country, likely_country) END
), nearest AS (
    SELECT DISTINCT slug, country FROM named WHERE place = (SELECT min(place) FROM named)
)
SELECT CASE WHEN count(*) = 1 THEN min(slug)
            WHEN count(*) FILTER (WHERE country = likely_country) = 1 THEN min(slug) FILTER (WHERE country = likely_country) END
FROM nearest
$$;
DROP INDEX club_name_folded;
