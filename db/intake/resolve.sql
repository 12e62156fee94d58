-- Finds anew what names name, after names were added, moved or taken back; what moves is touched. In: affected, the reports
-- whose names may name something else now.
CREATE TEMP TABLE heard ON COMMIT DROP AS
SELECT DISTINCT competition_written, season, round_written, group_name, home_written, home_country, away_written, away_country
FROM match_report JOIN affected USING (id);
