-- Takes what a source told (table told_lines, filled by COPY) into the ledger. In: told_lines, this_run (id, source). Out: refusal;
-- told, of which the rows that are left are a report each; repeated, the reports that say already what is said again.
CREATE TEMP TABLE told ON COMMIT DROP AS
SELECT told_lines.*, false AS same,
       CASE
           WHEN home_written = away_written AND home_country IS NOT DISTINCT FROM away_country THEN 'a club does not play against itself'
           WHEN least(home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time, home_penalties,
                      away_penalties, home_on_pitch, away_on_pitch) < 0 THEN 'a score is below zero'
           WHEN home_half_time > home_goals OR away_half_time > away_goals THEN 'the score at half-time is above the final one'
           WHEN home_goals > home_extra_time OR away_goals > away_extra_time THEN 'the score after extra time is below the one after 90 minutes'
           WHEN home_penalties = away_penalties THEN 'a shoot-out without a winner'
           WHEN days.starts_on IS NULL THEN 'season ' || season || ' is not known here'
           WHEN day NOT BETWEEN days.starts_on - 62 AND days.ends_on + 300 THEN 'the day ' || day || ' is not of season ' || season
       END AS refusal,
       CASE WHEN jsonb_array_length(goals_told) > 0
             AND jsonb_array_length(jsonb_path_query_array(goals_told, '$[*] ? (@[2] == "home")')) = coalesce(home_extra_time, home_goals)
             AND jsonb_array_length(jsonb_path_query_array(goals_told, '$[*] ? (@[2] == "away")')) = coalesce(away_extra_time, away_goals)
            AND (home_extra_time IS NOT NULL OR NOT jsonb_path_exists(goals_told, '$[*] ? (@[0] > 90)'))
            THEN goals_told END AS goals,
       md5(concat_ws('|', competition_written, season, round_written, group_name, leg, day, kick_off, zone, venue, neutral,
                     home_written, home_country, away_written, away_country, status, home_goals, away_goals,
                     home_half_time, away_half_time, home_extra_time, away_extra_time, home_penalties, away_penalties,
                     home_on_pitch, away_on_pitch, goals_told, note,
                     home_half_time IS NULL, home_extra_time IS NULL, home_penalties IS NULL, leg IS NULL, kick_off IS NULL))::uuid AS fingerprint,
       md5(place || '|' || competition_written || '|' || season || '|' || least(home_written, away_written)
           || '|' || greatest(home_written, away_written)) AS pair
FROM told_lines
JOIN (SELECT season AS of_season, days.* FROM (SELECT DISTINCT season FROM told_lines) AS seasons
      CROSS JOIN LATERAL season_days(season) AS days) AS days ON days.of_season = told_lines.season;
DROP TABLE told_lines;
CREATE TEMP TABLE refusal ON COMMIT DROP AS SELECT place, line, refusal AS reason FROM told WHERE refusal IS NOT NULL;

-- What the same place said of the two clubs last, whoever was at home, it need not say again, if it is believed as far as then.
CREATE TEMP TABLE earlier ON COMMIT DROP AS
SELECT md5(report.place || '|' || report.competition_written || '|' || report.season || '|' || least(report.home_written, report.away_written)
           || '|' || greatest(report.home_written, report.away_written)) AS pair,
       report.home_written, report.fingerprint, report.run_id, report.id, run.rank = now.rank AS same_rank
FROM match_report AS report
JOIN intake_run AS run ON run.id = report.run_id AND run.undone_by IS NULL
JOIN this_run ON run.source = this_run.source AND run.id <> this_run.id
JOIN intake_run AS now ON now.id = this_run.id;
ANALYZE earlier;
CREATE TEMP TABLE said ON COMMIT DROP AS
SELECT pair, md5(string_agg(DISTINCT fingerprint::text, '' ORDER BY fingerprint::text)) AS prints
FROM (SELECT *, max(run_id) OVER (PARTITION BY pair, home_written) AS latest FROM earlier) AS ranked
WHERE run_id = latest
GROUP BY pair
HAVING bool_and(same_rank);
ANALYZE said;
CREATE TEMP TABLE now_told ON COMMIT DROP AS
SELECT pair, md5(string_agg(DISTINCT fingerprint::text, '' ORDER BY fingerprint::text)) AS prints
FROM told WHERE refusal IS NULL AND pair IN (SELECT pair FROM said) GROUP BY pair;
ANALYZE now_told;
UPDATE told SET same = true
FROM now_told JOIN said USING (pair, prints)
WHERE told.pair = now_told.pair;
CREATE TEMP TABLE repeated ON COMMIT DROP AS
SELECT DISTINCT ON (told.place, told.line, told.fingerprint) told.place, earlier.id
FROM told JOIN earlier USING (pair, fingerprint)
WHERE told.same
ORDER BY told.place, told.line, told.fingerprint, earlier.run_id DESC;

CREATE TEMP TABLE heard ON COMMIT DROP AS
SELECT competition_written, season, round_written, group_name, home_written, home_country, away_written, away_country
FROM told WHERE refusal IS NULL AND NOT same;
ANALYZE told, heard, repeated;
