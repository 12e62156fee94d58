-- What is derived from the facts was counted anew from the whole history at every change, under a lock that kept readers out.
-- Now it stands in tables of which a change replaces the seasons it touches: nothing here reaches beyond a competition's season.
DROP MATERIALIZED VIEW deciding_goal, tie_record, league_standing, league_split, matches_of_day;

CREATE TABLE tie_record (
    tie_id                 integer  CONSTRAINT tie_record_pk PRIMARY KEY
                                    CONSTRAINT tie_record_tie REFERENCES tie ON DELETE CASCADE,
    competition_id         smallint NOT NULL,
    season_id              smallint NOT NULL,
    stage_id               integer  NOT NULL,
    stage                  text     NOT NULL,
    stage_position         smallint NOT NULL,
    stage_kind             text     NOT NULL,
    host_id                integer  NOT NULL,
    visitor_id             integer  NOT NULL,
    legs                   smallint NOT NULL,
    away_goals             boolean,
    when_level             text,
    when_still_level       text,
    known_on               date,
    first_on               date,
    second_on              date,
    replay_on              date,
    decided_on             date,
    first_host             smallint,
    first_visitor          smallint,
    second_host            smallint,
    second_visitor         smallint,
    second_host_after_90   smallint,
    second_visitor_after_90 smallint,
    replay_host            smallint,
    replay_visitor         smallint,
    extra_time             boolean  NOT NULL,
    host_penalties         smallint,
    visitor_penalties      smallint,
    host_aggregate         smallint,
    visitor_aggregate      smallint,
    winner                 text,
    method                 text,
    played_out             boolean  NOT NULL,
    behind                 text,
    deficit                smallint,
    second_neutral         boolean  NOT NULL,
    second_leg             text,
    comeback               boolean  NOT NULL,
    rescue                 boolean,
    goals_known            boolean  NOT NULL,
    host_most_behind       smallint,
    visitor_most_behind    smallint
);
CREATE INDEX tie_record_host_id ON tie_record (host_id);
CREATE INDEX tie_record_visitor_id ON tie_record (visitor_id);
CREATE INDEX tie_record_season ON tie_record (season_id, competition_id);
CREATE INDEX tie_record_behind ON tie_record (deficit, second_leg) WHERE behind IS NOT NULL;
CREATE INDEX tie_record_comeback ON tie_record (decided_on) WHERE comeback;
CREATE INDEX tie_record_precedent ON tie_record (competition_id, stage_kind, season_id);
COMMENT ON INDEX tie_record_precedent IS 'The ties that a tie is compared with: of the same competition, kind of stage and era.';
COMMENT ON TABLE tie_record IS 'Everything there is to know of a tie, whenever it became known: computed from its legs under its stage''s rule. Pages read it through tie_as_of.';
COMMENT ON COLUMN tie_record.played_out IS 'Whether its legs were really played and their outcome stood: only such ties count in records.';
COMMENT ON COLUMN tie_record.second_leg IS 'Where the club behind after the first leg plays the second by the draw, also where that was moved to a neutral ground.';
COMMENT ON COLUMN tie_record.rescue IS 'Whether the club that went through was ever behind on aggregate; unknown where goal times are.';

CREATE TABLE deciding_goal (
    tie_id   integer  CONSTRAINT deciding_goal_pk PRIMARY KEY
                      CONSTRAINT deciding_goal_tie REFERENCES tie_record ON DELETE CASCADE,
    match_id integer  NOT NULL,
    leg      smallint NOT NULL,
    number   smallint NOT NULL,
    minute   smallint NOT NULL,
    stoppage smallint,
    scorer   text,
    by_host  boolean  NOT NULL
);
CREATE INDEX deciding_goal_latest ON deciding_goal (leg, minute DESC);
COMMENT ON TABLE deciding_goal IS 'The goal that put the winner of a tie ahead for good, away goals included where they counted; only for ties decided by goals, all of whose times are known.';

CREATE TABLE league_split (
    competition_id smallint NOT NULL,
    season_id      smallint NOT NULL,
    regular_until  date,
    splits_on      date,
    CONSTRAINT league_split_pk PRIMARY KEY (competition_id, season_id)
);
COMMENT ON TABLE league_split IS 'The leagues with a second phase, and the day their table is first one of it: when the regular season is complete, or the second phase begins.';

CREATE TABLE league_standing (
    competition_id smallint NOT NULL,
    season_id      smallint NOT NULL,
    club_id        integer  NOT NULL,
    since          date     NOT NULL,
    phase          text,
    opponent_id    integer,
    scored         smallint,
    conceded       smallint,
    second_phase   text,
    played         smallint NOT NULL,
    won            smallint NOT NULL,
    drawn          smallint NOT NULL,
    goals_for      smallint NOT NULL,
    goals_against  smallint NOT NULL,
    regular_won    smallint NOT NULL,
    regular_drawn  smallint NOT NULL
);
CREATE INDEX league_standing_since ON league_standing (competition_id, season_id, club_id, since);
CREATE INDEX league_standing_entry ON league_standing (competition_id, season_id) WHERE since = '-infinity';
COMMENT ON TABLE league_standing IS 'A club''s matches and fixtures in its league, each with what the club has counted since that day, and a line from -infinity on before the first: a table is the last line of each club by then.';

CREATE TABLE matches_of_day (
    competition_id smallint NOT NULL,
    season_id      smallint NOT NULL,
    played_on      date     NOT NULL,
    matches        bigint   NOT NULL,
    goals          bigint   NOT NULL,
    timed_goals    numeric  NOT NULL,
    CONSTRAINT matches_of_day_pk PRIMARY KEY (competition_id, season_id, played_on)
);
COMMENT ON TABLE matches_of_day IS 'How many matches with a score a competition had on a day, the goals in them and how many of those have a minute: what the site knows, counted without reading it all.';

CREATE FUNCTION tie_record_of(of_competition smallint, of_season smallint) RETURNS SETOF tie_record
    LANGUAGE sql STABLE
AS $$
WITH scope AS (
    SELECT tie.id, tie.stage_id, tie.host_id, tie.visitor_id, tie.legs, tie.ruling, tie.ruled_for
    FROM stage
    JOIN tie ON tie.stage_id = stage.id
    WHERE stage.competition_id = of_competition AND stage.season_id = of_season
), pivot AS (
    SELECT tie.id AS tie_id,
           first.played_on AS first_on, second.played_on AS second_on, replay.played_on AS replay_on,
           first.host_goals AS first_host, first.visitor_goals AS first_visitor,
           first.host_after_90 AS first_host_after_90, first.visitor_after_90 AS first_visitor_after_90,
           second.host_goals AS second_host, second.visitor_goals AS second_visitor,
           second.host_after_90 AS second_host_after_90, second.visitor_after_90 AS second_visitor_after_90,
           replay.host_goals AS replay_host, replay.visitor_goals AS replay_visitor,
           coalesce(CASE WHEN tie.legs = 1 THEN first.extra_time ELSE second.extra_time END, false) AS extra_time,
           CASE WHEN tie.legs = 1 THEN first.host_penalties ELSE second.host_penalties END AS host_penalties,
           CASE WHEN tie.legs = 1 THEN first.visitor_penalties ELSE second.visitor_penalties END AS visitor_penalties,
           coalesce(second.neutral, false) AS second_neutral,
           coalesce(first.was_played, false) AND coalesce(second.was_played, tie.legs = 1)
               AND tie.ruling IS DISTINCT FROM 'disqualification' AS played_out
    FROM scope AS tie
    LEFT JOIN tie_leg AS first ON first.tie_id = tie.id AND first.leg = 1
    LEFT JOIN tie_leg AS second ON second.tie_id = tie.id AND second.leg = 2
    LEFT JOIN tie_leg AS replay ON replay.tie_id = tie.id AND replay.leg = 3
), lead AS (
    SELECT tie_id,
           first_host + coalesce(second_host, 0) - first_visitor - coalesce(second_visitor, 0) AS aggregate_lead,
           CASE WHEN second_host IS NOT NULL THEN second_host - first_visitor END AS away_goals_lead,
           host_penalties - visitor_penalties AS penalties_lead,
           replay_host - replay_visitor AS replay_lead
    FROM pivot
), settled AS (
    SELECT tie.id AS tie_id,
           CASE
               WHEN tie.ruling IS NOT NULL THEN tie.ruling
               WHEN tie.legs = 1 AND pivot.first_host IS NULL THEN NULL
               WHEN tie.legs = 2 AND pivot.second_host IS NULL THEN NULL
               WHEN lead.aggregate_lead <> 0 AND pivot.extra_time THEN 'extra-time'
               WHEN lead.aggregate_lead <> 0 AND tie.legs = 1 THEN 'single-match'
               WHEN lead.aggregate_lead <> 0 THEN 'aggregate'
               WHEN tie.legs = 2 AND stage_rule.away_goals AND lead.away_goals_lead <> 0 THEN 'away-goals'
               WHEN lead.penalties_lead <> 0 THEN 'penalties'
               WHEN lead.replay_lead <> 0 THEN 'replay'
           END AS method
    FROM scope AS tie
    JOIN pivot ON pivot.tie_id = tie.id
    JOIN lead ON lead.tie_id = tie.id
    LEFT JOIN stage_rule ON stage_rule.stage_id = tie.stage_id
), won AS (
    SELECT settled.tie_id, settled.method,
           CASE
               WHEN settled.method IS NULL THEN NULL
               WHEN settled.method IN ('coin-toss', 'walkover', 'disqualification') THEN tie.ruled_for
               WHEN CASE settled.method
                        WHEN 'away-goals' THEN lead.away_goals_lead
                        WHEN 'penalties' THEN lead.penalties_lead
                        WHEN 'replay' THEN lead.replay_lead
                        ELSE lead.aggregate_lead
                    END > 0 THEN 'host'
               ELSE 'visitor'
           END AS winner
    FROM settled
    JOIN scope AS tie ON tie.id = settled.tie_id
    JOIN lead ON lead.tie_id = settled.tie_id
), swing AS (
    SELECT tie.id AS tie_id,
           legs.goals = swung.goals AS goals_known,
           greatest(coalesce(-swung.lowest, 0), 0)::smallint AS host_most_behind,
           greatest(coalesce(swung.highest, 0), 0)::smallint AS visitor_most_behind
    FROM scope AS tie
    CROSS JOIN LATERAL (SELECT sum(host_goals + visitor_goals) AS goals, count(*) AS legs
                        FROM tie_leg WHERE tie_leg.tie_id = tie.id AND leg < 3) AS legs
    CROSS JOIN LATERAL (SELECT count(*) AS goals, min(host_lead) AS lowest, max(host_lead) AS highest
                        FROM tie_swing WHERE tie_swing.tie_id = tie.id) AS swung
    WHERE legs.legs > 0
)
SELECT tie.id AS tie_id, stage.competition_id, stage.season_id, stage.id AS stage_id,
       stage.slug AS stage, stage.position AS stage_position, stage.kind AS stage_kind,
       tie.host_id, tie.visitor_id, tie.legs,
       stage_rule.away_goals, stage_rule.when_level, stage_rule.when_still_level,
       least(stage_known.known_on, pivot.first_on) AS known_on,
       pivot.first_on, pivot.second_on, pivot.replay_on,
       CASE WHEN won.winner IS NOT NULL
            THEN coalesce(greatest(pivot.first_on, pivot.second_on, pivot.replay_on), stage_known.known_on) END AS decided_on,
       pivot.first_host, pivot.first_visitor, pivot.second_host, pivot.second_visitor,
       pivot.second_host_after_90, pivot.second_visitor_after_90,
       pivot.replay_host, pivot.replay_visitor, pivot.extra_time, pivot.host_penalties, pivot.visitor_penalties,
       (pivot.first_host + coalesce(pivot.second_host, 0))::smallint AS host_aggregate,
       (pivot.first_visitor + coalesce(pivot.second_visitor, 0))::smallint AS visitor_aggregate,
       won.winner, won.method, pivot.played_out,
       CASE WHEN tie.legs = 2 AND pivot.first_host < pivot.first_visitor THEN 'host'
            WHEN tie.legs = 2 AND pivot.first_host > pivot.first_visitor THEN 'visitor' END AS behind,
       CASE WHEN tie.legs = 2 THEN abs(pivot.first_host - pivot.first_visitor)::smallint END AS deficit,
       pivot.second_neutral,
       CASE WHEN tie.legs = 2 AND pivot.first_host < pivot.first_visitor THEN 'away'
            WHEN tie.legs = 2 AND pivot.first_host > pivot.first_visitor THEN 'home' END AS second_leg,
       coalesce(pivot.played_out AND tie.legs = 2
                AND ((pivot.first_host < pivot.first_visitor AND won.winner = 'host')
                  OR (pivot.first_host > pivot.first_visitor AND won.winner = 'visitor')), false) AS comeback,
       CASE WHEN NOT pivot.played_out OR won.winner IS NULL THEN false
            WHEN pivot.first_host < pivot.first_visitor AND won.winner = 'host' AND tie.legs = 2 THEN true
            WHEN pivot.first_host > pivot.first_visitor AND won.winner = 'visitor' AND tie.legs = 2 THEN true
            WHEN coalesce(swing.goals_known, false)
            THEN CASE won.winner WHEN 'host' THEN swing.host_most_behind ELSE swing.visitor_most_behind END > 0
       END AS rescue,
       coalesce(swing.goals_known, false) AS goals_known,
       swing.host_most_behind, swing.visitor_most_behind
FROM scope AS tie
JOIN stage ON stage.id = tie.stage_id
JOIN stage_known ON stage_known.stage_id = stage.id
JOIN pivot ON pivot.tie_id = tie.id
JOIN won ON won.tie_id = tie.id
LEFT JOIN swing ON swing.tie_id = tie.id
LEFT JOIN stage_rule ON stage_rule.stage_id = stage.id
$$;
COMMENT ON FUNCTION tie_record_of(smallint, smallint) IS 'The ties of a competition''s season, computed from their legs under their stages'' rules.';

CREATE FUNCTION deciding_goal_of(of_competition smallint, of_season smallint) RETURNS SETOF deciding_goal
    LANGUAGE sql STABLE
AS $$
-- OFFSET 0: the goals of one tie at a time, not those of all ties before any is left out.
WITH standing AS (
    SELECT goal.tie_id, goal.match_id, goal.leg, goal.number, goal.minute, goal.stoppage, goal.scorer, goal.by_host,
           CASE WHEN goal.host_lead <> 0 OR NOT record.away_goals THEN goal.host_lead
                ELSE count(*) FILTER (WHERE goal.leg = 2 AND goal.by_host) OVER goals_so_far
                     - count(*) FILTER (WHERE goal.leg = 1 AND NOT goal.by_host) OVER goals_so_far END
               * CASE record.winner WHEN 'host' THEN 1 ELSE -1 END > 0 AS winner_ahead
    FROM tie_record AS record
    CROSS JOIN LATERAL (SELECT * FROM tie_swing WHERE tie_swing.tie_id = record.tie_id OFFSET 0) AS goal
    WHERE record.competition_id = of_competition AND record.season_id = of_season AND record.goals_known AND record.played_out AND record.legs = 2
      AND record.method IN ('aggregate', 'away-goals', 'extra-time')
    WINDOW goals_so_far AS (PARTITION BY goal.tie_id ORDER BY goal.leg, goal.number)
), still_open AS (
    SELECT tie_id, leg, number, match_id, minute, stoppage, scorer, by_host,
           bool_and(winner_ahead) OVER (PARTITION BY tie_id ORDER BY leg DESC, number DESC) AS for_good
    FROM standing
)
SELECT DISTINCT ON (tie_id) tie_id, match_id, leg, number, minute, stoppage, scorer, by_host
FROM still_open
WHERE for_good
ORDER BY tie_id, leg, number
$$;
COMMENT ON FUNCTION deciding_goal_of(smallint, smallint) IS 'The deciding goals of the ties of a competition''s season, of which tie_record has the rows.';

CREATE FUNCTION league_split_of(of_competition smallint, of_season smallint) RETURNS SETOF league_split
    LANGUAGE sql STABLE
AS $$
SELECT competition_id, season_id,
       max(played_on) FILTER (WHERE phase IS NULL) AS regular_until,
       least(CASE WHEN bool_and(home_goals IS NOT NULL) FILTER (WHERE phase IS NULL)
                  THEN max(played_on) FILTER (WHERE phase IS NULL) END,
             min(played_on) FILTER (WHERE phase IS NOT NULL AND home_goals IS NOT NULL)) AS splits_on
FROM league_match
WHERE competition_id = of_competition AND season_id = of_season
GROUP BY competition_id, season_id
HAVING bool_or(phase IS NOT NULL)
$$;
COMMENT ON FUNCTION league_split_of(smallint, smallint) IS 'When a league''s season has its second phase, if it has one.';

CREATE FUNCTION league_standing_of(of_competition smallint, of_season smallint) RETURNS SETOF league_standing
    LANGUAGE sql STABLE
AS $$
WITH fixture AS (
    SELECT competition_id, season_id, played_on, phase, home_id AS club_id, away_id AS opponent_id,
           home_goals AS scored, away_goals AS conceded
    FROM league_match WHERE competition_id = of_competition AND season_id = of_season
    UNION ALL
    SELECT competition_id, season_id, played_on, phase, away_id, home_id, away_goals, home_goals
    FROM league_match WHERE competition_id = of_competition AND season_id = of_season
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
$$;
COMMENT ON FUNCTION league_standing_of(smallint, smallint) IS 'The lines of a league''s season.';

CREATE FUNCTION matches_of_day_of(of_competition smallint, of_season smallint) RETURNS SETOF matches_of_day
    LANGUAGE sql STABLE
AS $$
SELECT match.competition_id, match.season_id, match.played_on, count(*),
       sum(coalesce(match.home_extra_time, match.home_goals) + coalesce(match.away_extra_time, match.away_goals)),
       coalesce(sum(timed.goals), 0)
FROM match
CROSS JOIN LATERAL (SELECT count(*) AS goals FROM goal WHERE goal.match_id = match.id) AS timed
WHERE match.competition_id = of_competition AND match.season_id = of_season AND match.home_goals IS NOT NULL
GROUP BY match.competition_id, match.season_id, match.played_on
$$;
COMMENT ON FUNCTION matches_of_day_of(smallint, smallint) IS 'The days of a competition''s season.';

CREATE FUNCTION derive_season(of_competition smallint, of_season smallint) RETURNS void
    LANGUAGE sql
AS $$
DELETE FROM tie_record WHERE competition_id = of_competition AND season_id = of_season;
DELETE FROM league_split WHERE competition_id = of_competition AND season_id = of_season;
DELETE FROM league_standing WHERE competition_id = of_competition AND season_id = of_season;
DELETE FROM matches_of_day WHERE competition_id = of_competition AND season_id = of_season;
INSERT INTO tie_record SELECT * FROM tie_record_of(of_competition, of_season);
INSERT INTO deciding_goal SELECT * FROM deciding_goal_of(of_competition, of_season);
INSERT INTO league_split SELECT * FROM league_split_of(of_competition, of_season);
INSERT INTO league_standing SELECT * FROM league_standing_of(of_competition, of_season);
INSERT INTO matches_of_day SELECT * FROM matches_of_day_of(of_competition, of_season);
$$;
COMMENT ON FUNCTION derive_season(smallint, smallint) IS 'Makes all that is derived from the matches of a competition''s season anew. Whoever changes them calls it in the same transaction.';

CREATE FUNCTION derive_all() RETURNS void
    LANGUAGE sql
AS $$
TRUNCATE tie_record, deciding_goal, league_split, league_standing, matches_of_day;
SELECT derive_season(part.competition_id, part.season_id)
FROM (SELECT competition_id, season_id FROM match UNION SELECT competition_id, season_id FROM stage) AS part
ORDER BY part.season_id, part.competition_id;
$$;
COMMENT ON FUNCTION derive_all() IS 'Makes all that is derived from the facts anew, from the whole history.';

SELECT derive_all();
