-- A match that was put off was so by the end of its day at the latest, whenever that was told here.
CREATE OR REPLACE FUNCTION put_off_on(report_of text, report_season text, report_home text, report_away text, report_day date, zone text) RETURNS date
    LANGUAGE sql STABLE
AS $$
SELECT least(report_day, min(coalesce(report.known_on, (run.started_at AT TIME ZONE coalesce(zone, 'UTC'))::date)))
FROM match_report AS report
JOIN intake_run AS run ON run.id = report.run_id AND run.undone_by IS NULL
WHERE report.competition = report_of AND report.season = report_season AND report.home = report_home AND report.away = report_away
  AND report.day = report_day AND report.status = 'postponed'
HAVING count(*) > 0
$$;
COMMENT ON FUNCTION put_off_on(text, text, text, text, date, text) IS 'The day on which it was first told that the match of a day was put off, that day itself at the latest; also by reports that another has replaced since.';

UPDATE match SET postponed_on = least(postponed_on, played_on) WHERE status = 'postponed';
