CREATE TABLE league_phase (
    competition_id smallint NOT NULL CONSTRAINT league_phase_competition REFERENCES competition,
    phase          text     NOT NULL CONSTRAINT league_phase_phase CHECK (phase IN ('championship', 'europe', 'relegation')),
    from_season    smallint NOT NULL CONSTRAINT league_phase_from REFERENCES season,
    to_season      smallint CONSTRAINT league_phase_to REFERENCES season,
    carries        text     NOT NULL CONSTRAINT league_phase_carries CHECK (carries IN ('half-rounded-up', 'half-rounded-down')),
    source         text     NOT NULL,
    CONSTRAINT league_phase_pk PRIMARY KEY (competition_id, phase, from_season),
    CONSTRAINT league_phase_period CHECK (to_season IS NULL OR to_season >= from_season)
);
COMMENT ON TABLE league_phase IS 'Where a club takes only half of its points into the second phase of its league. Everywhere else it takes all.';

CREATE TABLE former_tie_break (
    competition_id smallint NOT NULL CONSTRAINT former_tie_break_competition REFERENCES competition,
    to_season      smallint NOT NULL CONSTRAINT former_tie_break_to REFERENCES season,
    tie_break      text     NOT NULL CONSTRAINT former_tie_break_tie_break CHECK (tie_break IN ('goal-difference', 'head-to-head', 'wins')),
    source         text     NOT NULL,
    CONSTRAINT former_tie_break_pk PRIMARY KEY (competition_id, to_season)
);
COMMENT ON TABLE former_tie_break IS 'What parted clubs level on points in a league up to a season, where that has changed since.';

CREATE VIEW league_match AS
SELECT match.id AS match_id, match.competition_id, match.season_id, match.played_on,
       substring(match.round FROM '^(championship|europe|relegation)') AS phase,
       match.home_id, match.away_id, match.home_goals, match.away_goals
FROM match
JOIN competition ON competition.id = match.competition_id
WHERE competition.kind = 'league' AND match.round IS DISTINCT FROM 'european play-off';
COMMENT ON VIEW league_match IS 'The matches and fixtures that make a league''s table, with the second phase they belong to, if any.';

CREATE FUNCTION league_table(of_competition smallint, of_season smallint, day date)
    RETURNS TABLE (club_id integer, phase text, place integer, played integer, won integer, drawn integer, lost integer,
                   goals_for integer, goals_against integer, carried integer, deducted integer, points integer)
    LANGUAGE sql STABLE ROWS 20
AS $$
WITH fixture AS (
    SELECT league_match.home_id AS club_id, league_match.away_id AS opponent_id, league_match.phase,
           league_match.home_goals IS NOT NULL AND league_match.played_on <= day AS counts, league_match.played_on,
           league_match.home_goals AS scored, league_match.away_goals AS conceded
    FROM league_match WHERE league_match.competition_id = of_competition AND league_match.season_id = of_season
    UNION ALL
    SELECT league_match.away_id, league_match.home_id, league_match.phase,
           league_match.home_goals IS NOT NULL AND league_match.played_on <= day, league_match.played_on,
           league_match.away_goals, league_match.home_goals
    FROM league_match WHERE league_match.competition_id = of_competition AND league_match.season_id = of_season
), split AS (
    SELECT max(fixture.played_on) FILTER (WHERE fixture.phase IS NULL) AS regular_until,
           coalesce(bool_or(fixture.phase IS NOT NULL)
                    AND (bool_and(fixture.counts) FILTER (WHERE fixture.phase IS NULL)
                         OR bool_or(fixture.counts) FILTER (WHERE fixture.phase IS NOT NULL)), false) AS happened
    FROM fixture
), club_total AS (
    SELECT fixture.club_id,
           CASE WHEN split.happened THEN max(fixture.phase) END AS phase,
           count(*) FILTER (WHERE counts) AS played,
           count(*) FILTER (WHERE counts AND scored > conceded) AS won,
           count(*) FILTER (WHERE counts AND scored = conceded) AS drawn,
           coalesce(sum(scored) FILTER (WHERE counts), 0) AS goals_for,
           coalesce(sum(conceded) FILTER (WHERE counts), 0) AS goals_against,
           count(*) FILTER (WHERE counts AND fixture.phase IS NULL AND scored > conceded) AS regular_won,
           count(*) FILTER (WHERE counts AND fixture.phase IS NULL AND scored = conceded) AS regular_drawn
    FROM fixture CROSS JOIN split
    GROUP BY fixture.club_id, split.happened
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
           bool_and(fixture.counts) AS complete,
           sum(CASE WHEN fixture.scored > fixture.conceded THEN 3 WHEN fixture.scored = fixture.conceded THEN 1 ELSE 0 END)
               FILTER (WHERE fixture.counts) AS points_between,
           sum(fixture.scored - fixture.conceded) FILTER (WHERE fixture.counts) AS difference_between
    FROM totalled AS one
    JOIN totalled AS other ON other.division = one.division AND other.points = one.points
         AND other.rounding = one.rounding AND other.club_id <> one.club_id
    JOIN fixture ON fixture.club_id = one.club_id AND fixture.opponent_id = other.club_id
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
                    folded(club.name)))::integer,
       totalled.played::integer, totalled.won::integer, totalled.drawn::integer,
       (totalled.played - totalled.won - totalled.drawn)::integer,
       totalled.goals_for::integer, totalled.goals_against::integer,
       CASE WHEN totalled.carries IS NOT NULL THEN totalled.carried::integer END,
       totalled.deducted::integer, totalled.points::integer
FROM totalled
JOIN club ON club.id = totalled.club_id
LEFT JOIN settled ON settled.club_id = totalled.club_id
$$;
COMMENT ON FUNCTION league_table(smallint, smallint, date) IS 'A league''s table at the end of a day: points less deductions imposed by then, halved where the second phase begins so. Level clubs are parted by the league''s tie-break; head-to-head counts once all their meetings have been played. Column carried is empty unless points were halved.';

CREATE TABLE league_gap (
    competition_id smallint NOT NULL CONSTRAINT league_gap_competition REFERENCES competition,
    from_season    smallint NOT NULL CONSTRAINT league_gap_from REFERENCES season,
    to_season      smallint NOT NULL CONSTRAINT league_gap_to REFERENCES season,
    gap            text     NOT NULL CONSTRAINT league_gap_gap
                   CHECK (gap IN ('play-offs-missing', 'some-play-offs-missing', 'stopped-early', 'points-per-match')),
    CONSTRAINT league_gap_pk PRIMARY KEY (competition_id, from_season, gap),
    CONSTRAINT league_gap_period CHECK (to_season >= from_season)
);
COMMENT ON TABLE league_gap IS 'What keeps a league''s last table here from being its final one, for the page to say.';
COMMENT ON COLUMN league_gap.gap IS 'play-offs-missing and some-play-offs-missing: matches that the shipped data lacks. stopped-early: the season was broken off. points-per-match: it was, and ranked so.';
