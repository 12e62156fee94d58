SELECT club_alias.alias, club_alias.country, club.slug AS club
FROM club_alias JOIN club ON club.id = club_alias.club_id
ORDER BY club_alias.folded COLLATE "C", club_alias.alias COLLATE "C", club_alias.country COLLATE "C" NULLS FIRST
