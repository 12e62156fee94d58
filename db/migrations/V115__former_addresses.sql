CREATE FUNCTION present_slug(written text) RETURNS text
    LANGUAGE sql STABLE
    RETURN coalesce((SELECT club.slug FROM club_former_slug AS former JOIN club ON club.id = former.club_id WHERE former.slug = written),
                    written);
COMMENT ON FUNCTION present_slug(text) IS 'The address of a club now, by one it has or once had; what is none stays as it is.';
