SELECT slug AS club, name, short_name, code, country, city, primary_colour, secondary_colour, founded, historic_country
FROM club ORDER BY slug COLLATE "C"
