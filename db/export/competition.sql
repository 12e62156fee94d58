SELECT slug AS competition, name, short_name, kind, country, position, tie_break
FROM competition ORDER BY position
