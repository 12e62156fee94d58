-- What names name. In: heard, every spelling and heading. Out: competition_name, club_name and round_name.
CREATE TEMP TABLE competition_name ON COMMIT DROP AS
SELECT heard.written, named.slug AS competition, coalesce(named.qualifying, false) AS qualifying, competition.kind, competition.country
FROM (SELECT DISTINCT competition_written AS written FROM heard) AS heard
LEFT JOIN LATERAL competition_named(heard.written) AS named ON true
LEFT JOIN competition ON competition.slug = named.slug;

CREATE TEMP TABLE club_name ON COMMIT DROP AS
SELECT heard.written, heard.country, heard.likely, club_named(heard.written, heard.country, heard.likely) AS club
FROM (
    SELECT heard.home_written AS written, heard.home_country AS country, competition_name.country AS likely
    FROM heard JOIN competition_name ON competition_name.written = heard.competition_written
    UNION
    SELECT heard.away_written, heard.away_country, competition_name.country
    FROM heard JOIN competition_name ON competition_name.written = heard.competition_written
) AS heard;

CREATE TEMP TABLE round_name ON COMMIT DROP AS
SELECT heard.*,
       CASE competition_name.kind WHEN 'european' THEN stage_named(competition_name.competition, heard.season, heard.round, heard.group_name,
                                                                   competition_name.qualifying) END AS stage,
       round_named(competition_name.kind, CASE WHEN competition_name.kind = 'cup' THEN coalesce(heard.round, 'group ' || heard.group_name)
                                               ELSE heard.round END) AS round_here
FROM (SELECT DISTINCT competition_written, season, round_written AS round, group_name FROM heard) AS heard
JOIN competition_name ON competition_name.written = heard.competition_written;
ANALYZE competition_name, club_name, round_name;
