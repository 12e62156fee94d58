CREATE TEMP TABLE found ON COMMIT DROP AS
SELECT report.id, report.season, report.competition AS competition_before, report.home AS home_before, report.away AS away_before,
       competition_name.competition, round_name.stage, home.club AS home, away.club AS away
FROM affected
JOIN match_report AS report USING (id)
JOIN competition_name ON competition_name.written = report.competition_written
LEFT JOIN round_name ON round_name.competition_written = report.competition_written AND round_name.season = report.season
     AND (round_name.round, round_name.group_name) IS NOT DISTINCT FROM (report.round_written, report.group_name)
     AND (coalesce(round_name.round, ''), coalesce(round_name.group_name, '')) = (coalesce(report.round_written, ''), coalesce(report.group_name, ''))
LEFT JOIN club_name AS home ON home.written = report.home_written AND home.country IS NOT DISTINCT FROM report.home_country
     AND home.likely IS NOT DISTINCT FROM competition_name.country
LEFT JOIN club_name AS away ON away.written = report.away_written AND away.country IS NOT DISTINCT FROM report.away_country
     AND away.likely IS NOT DISTINCT FROM competition_name.country
WHERE (report.competition, report.home, report.away) IS DISTINCT FROM (competition_name.competition, home.club, away.club);
UPDATE match_report SET competition = found.competition, home = found.home, away = found.away,
       stage = coalesce(match_report.stage, found.stage)
FROM found WHERE match_report.id = found.id;
