-- A league's table was counted anew from all fixtures of the season each time, up to four times for a tie's page.
CREATE MATERIALIZED VIEW league_split AS
SELECT competition_id, season_id,
       max(played_on) FILTER (WHERE phase IS NULL) AS regular_until,
       least(CASE WHEN bool_and(home_goals IS NOT NULL) FILTER (WHERE phase IS NULL)
                  THEN max(played_on) FILTER (WHERE phase IS NULL) END,
             min(played_on) FILTER (WHERE phase IS NOT NULL AND home_goals IS NOT NULL)) AS splits_on
FROM league_match
GROUP BY competition_id, season_id
HAVING bool_or(phase IS NOT NULL)
WITH NO DATA;
CREATE UNIQUE INDEX league_split_once ON league_split (competition_id, season_id);
COMMENT ON MATERIALIZED VIEW league_split IS 'The leagues with a second phase, and the day their table is first one of it: when the regular season is complete, or the second phase begins. Refresh it with league_standing.';

CREATE MATERIALIZED VIEW league_standing AS
WITH fixture AS (
    SELECT competition_id, season_id, played_on, phase, home_id AS club_id, away_id AS opponent_id,
           home_goals AS scored, away_goals AS conceded
    FROM league_match
    UNION ALL
    SELECT competition_id, season_id, played_on, phase, away_id, home_id, away_goals, home_goals
    FROM league_match
), entry AS (
    SELECT competition_id, season_id, club_id, max(phase) AS second_phase
    FROM fixture
    GROUP BY competition_id, season_id, club_id
), step AS (
    SELECT competition_id, season_id, club_id, '-infinity'::date AS since, NULL::text AS phase,
           NULL::integer AS opponent_id, NULL::smallint AS scored, NULL::smallint AS conceded
    FROM entry
    UNION ALL
    SELECT competition_id, season_id, club_id, played_on, phase, opponent_id, scored, conceded
    FROM fixture
)
SELECT step.competition_id, step.season_id, step.club_id, step.since, step.phase, step.opponent_id, step.scored, step.conceded,
       entry.second_phase,
       (count(step.scored) OVER so_far)::smallint AS played,
       (count(*) FILTER (WHERE step.scored > step.conceded) OVER so_far)::smallint AS won,
       (count(*) FILTER (WHERE step.scored = step.conceded) OVER so_far)::smallint AS drawn,
       coalesce(sum(step.scored) OVER so_far, 0)::smallint AS goals_for,
       coalesce(sum(step.conceded) OVER so_far, 0)::smallint AS goals_against,
       (count(*) FILTER (WHERE step.phase IS NULL AND step.scored > step.conceded) OVER so_far)::smallint AS regular_won,
       (count(*) FILTER (WHERE step.phase IS NULL AND step.scored = step.conceded) OVER so_far)::smallint AS regular_drawn
FROM step
JOIN entry ON entry.competition_id = step.competition_id AND entry.season_id = step.season_id AND entry.club_id = step.club_id
WINDOW so_far AS (PARTITION BY step.competition_id, step.season_id, step.club_id ORDER BY step.since)
WITH NO DATA;
CREATE INDEX league_standing_since ON league_standing (competition_id, season_id, club_id, since);
CREATE INDEX league_standing_entry ON league_standing (competition_id, season_id) WHERE since = '-infinity';
COMMENT ON MATERIALIZED VIEW league_standing IS 'A club''s matches and fixtures in its league, each with what the club has counted since that day, and a line from -infinity on before the first: a table is the last line of each club by then. Refresh it when league matches change.';

CREATE OR REPLACE FUNCTION league_table(of_competition smallint, of_season smallint, day date)
    RETURNS TABLE (club_id integer, phase text, place integer, played integer, won integer, drawn integer, lost integer,
                   goals_for integer, goals_against integer, carried integer, deducted integer, points integer)
    LANGUAGE sql STABLE ROWS 20
AS $$
WITH split AS (
    SELECT max(league_split.regular_until) AS regular_until, coalesce(bool_or(league_split.splits_on <= day), false) AS happened
    FROM league_split
    WHERE league_split.competition_id = of_competition AND league_split.season_id = of_season
), club_total AS (
    SELECT entry.club_id, CASE WHEN split.happened THEN entry.second_phase END AS phase,
           latest.played, latest.won, latest.drawn, latest.goals_for, latest.goals_against,
           latest.regular_won, latest.regular_drawn
    FROM league_standing AS entry
    CROSS JOIN split
    CROSS JOIN LATERAL (
        SELECT standing.*
        FROM league_standing AS standing
        WHERE standing.competition_id = entry.competition_id AND standing.season_id = entry.season_id
          AND standing.club_id = entry.club_id AND standing.since <= day
        ORDER BY standing.since DESC
        LIMIT 1
    ) AS latest
    WHERE entry.competition_id = of_competition AND entry.season_id = of_season AND entry.since = '-infinity'
), deduction AS (
    SELECT points_deduction.club_id,
           sum(points_deduction.points) AS points,
           coalesce(sum(points_deduction.points) FILTER (WHERE points_deduction.imposed_on <= split.regular_until), 0) AS regular_points
    FROM points_deduction CROSS JOIN split
    WHERE points_deduction.competition_id = of_competition AND points_deduction.season_id = of_season
      AND points_deduction.imposed_on <= day
    GROUP BY points_deduction.club_id
), reckoned AS (
    SELECT club_total.*, league_phase.carries,
           coalesce(deduction.points, 0) AS deducted,
           3 * won + drawn - coalesce(deduction.points, 0) AS in_full,
           3 * regular_won + regular_drawn - coalesce(deduction.regular_points, 0) AS regular_points
    FROM club_total
    LEFT JOIN deduction ON deduction.club_id = club_total.club_id
    LEFT JOIN league_phase ON league_phase.competition_id = of_competition AND league_phase.phase = club_total.phase
         AND league_phase.from_season <= of_season AND (league_phase.to_season IS NULL OR league_phase.to_season >= of_season)
), pointed AS (
    SELECT reckoned.*,
           CASE phase WHEN 'championship' THEN 1 WHEN 'europe' THEN 2 WHEN 'relegation' THEN 4 ELSE 3 END AS division,
           CASE carries WHEN 'half-rounded-up' THEN ceil(regular_points / 2.0)
                        WHEN 'half-rounded-down' THEN floor(regular_points / 2.0)
                        ELSE regular_points END AS carried,
           CASE WHEN carries IS NULL THEN 0 ELSE mod(regular_points, 2) END AS half,
           CASE WHEN carries IS NULL THEN won ELSE won - regular_won END AS telling_wins
    FROM reckoned
), totalled AS (
    SELECT pointed.*, in_full - regular_points + carried AS points,
           CASE carries WHEN 'half-rounded-up' THEN -half ELSE half END AS rounding
    FROM pointed
), rule AS (
    SELECT coalesce((SELECT former_tie_break.tie_break FROM former_tie_break
                     WHERE former_tie_break.competition_id = of_competition AND former_tie_break.to_season >= of_season
                     ORDER BY former_tie_break.to_season LIMIT 1), competition.tie_break) AS tie_break
    FROM competition WHERE competition.id = of_competition
), between AS (
    SELECT one.club_id, one.division, one.points, one.rounding,
           bool_and(fixture.scored IS NOT NULL AND fixture.since <= day) AS complete,
           sum(CASE WHEN fixture.scored > fixture.conceded THEN 3 WHEN fixture.scored = fixture.conceded THEN 1 ELSE 0 END)
               FILTER (WHERE fixture.since <= day) AS points_between,
           sum(fixture.scored - fixture.conceded) FILTER (WHERE fixture.since <= day) AS difference_between
    FROM totalled AS one
    JOIN totalled AS other ON other.division = one.division AND other.points = one.points
         AND other.rounding = one.rounding AND other.club_id <> one.club_id
    JOIN league_standing AS fixture ON fixture.competition_id = of_competition AND fixture.season_id = of_season
         AND fixture.club_id = one.club_id AND fixture.opponent_id = other.club_id
    CROSS JOIN split
    WHERE (SELECT rule.tie_break FROM rule) = 'head-to-head' AND (fixture.phase IS NULL OR split.happened)
    GROUP BY one.club_id, one.division, one.points, one.rounding
), settled AS (
    SELECT between.*, bool_and(between.complete) OVER (PARTITION BY division, points, rounding) AS all_played FROM between
)
SELECT totalled.club_id, totalled.phase,
       (row_number() OVER (
           ORDER BY totalled.division, totalled.points DESC, totalled.rounding DESC,
                    CASE WHEN settled.all_played THEN settled.points_between END DESC NULLS LAST,
                    CASE WHEN settled.all_played THEN settled.difference_between END DESC NULLS LAST,
                    CASE WHEN (SELECT rule.tie_break FROM rule) = 'wins' THEN totalled.telling_wins END DESC NULLS LAST,
                    totalled.goals_for - totalled.goals_against DESC, totalled.goals_for DESC,
                    folded((SELECT club.name FROM club WHERE club.id = totalled.club_id))))::integer,
       totalled.played::integer, totalled.won::integer, totalled.drawn::integer,
       (totalled.played - totalled.won - totalled.drawn)::integer,
       totalled.goals_for::integer, totalled.goals_against::integer,
       CASE WHEN totalled.carries IS NOT NULL THEN totalled.carried::integer END,
       totalled.deducted::integer, totalled.points::integer
FROM totalled
LEFT JOIN settled ON settled.club_id = totalled.club_id
$$;

CREATE INDEX tie_record_precedent ON tie_record (competition_id, stage_kind, season_id);
COMMENT ON INDEX tie_record_precedent IS 'The ties that a tie is compared with: of the same competition, kind of stage and era.';

REFRESH MATERIALIZED VIEW league_split;
REFRESH MATERIALIZED VIEW league_standing;
