-- Finds anew what the names of all reports name, after names were added, moved or taken back; what moves is touched.
CREATE TEMP TABLE heard ON COMMIT DROP AS
SELECT DISTINCT competition_written, season, round_written, group_name, home_written, home_country, away_written, away_country
FROM match_report;
