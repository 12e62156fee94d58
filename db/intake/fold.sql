-- Makes the matches of the touched pairs what their live reports say, whatever order those came in.
-- In: touched (competition, season, home, away), by slug, each with a number, pair, by which it goes from here on.
-- Out: change, a row a match that is another than before.
-- A tie has two home teams, so both directions of a European pair are folded together.
INSERT INTO touched (competition, season, home, away)
SELECT pair.competition, pair.season, pair.away, pair.home
FROM touched AS pair
JOIN competition ON competition.slug = pair.competition AND competition.kind = 'european'
ON CONFLICT DO NOTHING;
ANALYZE touched;

-- 0. Seasons to come that a match is told of; they go when nothing is any more.
INSERT INTO season (id, slug, starts_on, ends_on)
SELECT left(told.season, 4)::smallint, told.season, days.starts_on, days.ends_on
FROM (SELECT DISTINCT season FROM touched) AS told
CROSS JOIN LATERAL season_days(told.season) AS days
WHERE days.starts_on IS NOT NULL
ON CONFLICT (id) DO NOTHING;

-- 1. Who speaks. What a place says of a pair replaces all that it said of it before; an operator's commands add up. The day
-- of a match to be played that the edition shipped with is the oldest there is.
CREATE TEMP TABLE live ON COMMIT DROP AS
SELECT report.*, spoken.pair, spoken.turn, spoken.european, spoken.run_kind, spoken.source, spoken.rank,
       coalesce(told.result, spoken.rank) AS result_rank, coalesce(told.half_time, spoken.rank) AS half_time_rank,
       coalesce(told.goals, spoken.rank) AS goals_rank,
       CASE WHEN spoken.run_kind = 'edition' AND report.status IS NULL THEN 0 ELSE coalesce(told.day, spoken.rank) END AS day_rank,
       coalesce(told.kick_off, spoken.rank) AS kick_off_rank, coalesce(told.ground, spoken.rank) AS ground_rank,
       coalesce(told.round, spoken.rank) AS round_rank,
       CASE WHEN european THEN report.stage || CASE WHEN report.leg = 3 THEN '/replay' ELSE '' END ELSE '' END AS bucket,
       CASE WHEN NOT european THEN substring(report.round FROM '^(championship|europe|relegation)') END AS phase
FROM (
    SELECT report.id, report.run_id, touched.pair, run.source, run.kind AS run_kind, run.rank, competition.kind = 'european' AS european,
           max(report.run_id) OVER (PARTITION BY touched.pair, run.source, report.place) AS latest_run,
           row_number() OVER (ORDER BY CASE WHEN run.kind = 'operator' THEN -report.run_id END NULLS LAST, run.source, report.place,
                                       coalesce(report.status IN ('cancelled', 'postponed', 'abandoned'), false), report.line DESC,
                                       report.id) AS turn
    FROM touched
    JOIN match_report AS report USING (competition, season, home, away)
    JOIN intake_run AS run ON run.id = report.run_id AND run.undone_by IS NULL
    JOIN competition ON competition.slug = touched.competition
) AS spoken
JOIN match_report AS report ON report.id = spoken.id
LEFT JOIN (
    SELECT source, max(rank) FILTER (WHERE field = 'result') AS result, max(rank) FILTER (WHERE field = 'half-time') AS half_time,
           max(rank) FILTER (WHERE field = 'goals') AS goals, max(rank) FILTER (WHERE field = 'day') AS day,
           max(rank) FILTER (WHERE field = 'kick-off') AS kick_off, max(rank) FILTER (WHERE field = 'ground') AS ground,
           max(rank) FILTER (WHERE field = 'round') AS round
    FROM standing_rank GROUP BY source) AS told ON told.source = spoken.source
WHERE spoken.run_kind = 'operator' OR spoken.run_id = spoken.latest_run;
ANALYZE live;

-- 2. Which matches there are. In Europe two clubs meet once a stage at the home of either, replays apart. In a league or
-- cup they meet as often as the place that tells of most meetings says; a second phase that nobody told of before is one
-- more, unless within three weeks. Each report means the nearest: a changed day is a move, not another match.
CREATE TEMP TABLE slot ON COMMIT DROP AS
WITH meeting AS (
    SELECT DISTINCT pair, bucket, source, place, rank, european, phase, day,
           coalesce(status IN ('cancelled', 'postponed', 'abandoned'), false) AS off
    FROM live WHERE exists AND bucket IS NOT NULL
), teller AS (
    SELECT DISTINCT ON (pair, bucket) *
    FROM (SELECT pair, bucket, source, place, max(rank) AS rank, bool_and(off) AS off,
                 CASE WHEN european THEN 1 ELSE greatest(count(DISTINCT day) FILTER (WHERE NOT off), 1) END AS times
          FROM meeting
          GROUP BY pair, bucket, source, place, european) AS told
    ORDER BY pair, bucket, times DESC, rank DESC, source, place
), numbered AS (
    SELECT pair, bucket, meeting.day, max(meeting.phase) AS phase, teller.times,
           row_number() OVER (PARTITION BY pair, bucket ORDER BY meeting.day) AS nth
    FROM teller
    JOIN meeting USING (pair, bucket, source, place)
    WHERE teller.off OR NOT meeting.off
    GROUP BY pair, bucket, meeting.day, teller.times
)
SELECT * FROM numbered WHERE nth <= times;

INSERT INTO slot (pair, bucket, day, phase, times, nth)
SELECT DISTINCT ON (pair, phase) pair, phase, day, phase, 1, 1
FROM live
WHERE exists AND phase IS NOT NULL
  AND NOT EXISTS (SELECT FROM slot
                  WHERE slot.pair = live.pair AND (slot.phase = live.phase OR abs(slot.day - live.day) <= 21))
ORDER BY pair, phase, rank DESC, turn;
ANALYZE slot;

CREATE TEMP TABLE meant ON COMMIT DROP AS
SELECT DISTINCT ON (live.id) live.id, live.pair, slot.bucket AS slot, slot.nth
FROM (SELECT live.*, count(*) FILTER (WHERE exists) OVER same AS told, row_number() OVER (same ORDER BY exists DESC, day, line) AS nth_told
      FROM live
      WINDOW same AS (PARTITION BY pair, bucket, source, place)) AS live
JOIN slot ON slot.pair = live.pair AND (NOT live.european OR live.bucket IS NULL OR live.bucket = slot.bucket)
ORDER BY live.id, (slot.phase IS NOT DISTINCT FROM live.phase AND live.phase IS NOT NULL) DESC,
         (live.exists AND live.run_kind <> 'operator' AND live.told = slot.times AND live.nth_told = slot.nth) DESC,
         abs(slot.day - live.day), slot.bucket, slot.nth;
ANALYZE meant;

-- 3. What they are. Each value comes from the highest report that says it; what it leaves out of a result may come from one
-- that agrees with it, a ground only of a match that is nobody's home match, and a kick-off from one that knows the right day. Any result goes before a postponement, which ends
-- when another day is known, or an operator said that the match is on again that day; but where an operator said that there is no result, a postponement that an operator tells later is the last word.
CREATE TEMP TABLE cleared ON COMMIT DROP AS
SELECT meant.pair, meant.slot, meant.nth, max(live.run_id) AS run_id
FROM live
JOIN meant ON meant.id = live.id
WHERE live.run_kind = 'operator' AND live.status = 'scheduled'
GROUP BY meant.pair, meant.slot, meant.nth;
CREATE TEMP TABLE lifted ON COMMIT DROP AS
SELECT live.id, live.run_id, live.played_on, meant.pair, meant.slot, meant.nth
FROM live
JOIN meant ON meant.id = live.id
WHERE live.status = 'back-on';
CREATE TEMP TABLE chosen ON COMMIT DROP AS
SELECT meant.pair, meant.slot, meant.nth, live.european,
       (array_agg(live.id ORDER BY status = 'postponed' AND (run_kind <> 'operator' OR cleared.run_id IS NULL OR live.run_id < cleared.run_id),
                           result_rank DESC, turn)
           FILTER (WHERE status IS NOT NULL AND status <> 'back-on'))[1] AS result_by,
       (array_agg(live.id ORDER BY day_rank DESC, turn) FILTER (WHERE played_on IS NOT NULL))[1] AS day_by,
       (array_agg(live.id ORDER BY ground_rank DESC, turn) FILTER (WHERE neutral IS NOT NULL))[1] AS neutral_by,
       (array_agg(live.id ORDER BY ground_rank DESC, turn)
           FILTER (WHERE venue IS NOT NULL AND (neutral OR live.stage = 'final' OR run_kind <> 'source')))[1] AS venue_by,
       (array_agg(live.id ORDER BY round_rank DESC, turn) FILTER (WHERE round IS NOT NULL))[1] AS round_by,
       (array_agg(live.id ORDER BY NOT exists, round_rank DESC, turn) FILTER (WHERE stage IS NOT NULL))[1] AS stage_by,
       (array_agg(live.group_name ORDER BY round_rank DESC, turn) FILTER (WHERE group_name IS NOT NULL))[1] AS group_name,
       (array_agg(live.stage ORDER BY round_rank DESC, turn) FILTER (WHERE stage IS NOT NULL))[1] AS stage,
       (array_agg(live.leg ORDER BY round_rank DESC, turn) FILTER (WHERE leg IS NOT NULL))[1] AS leg,
       (array_agg(live.single ORDER BY round_rank DESC, turn) FILTER (WHERE single IS NOT NULL))[1] AS single,
       (array_agg(live.known_on ORDER BY rank DESC, turn) FILTER (WHERE known_on IS NOT NULL AND status IS DISTINCT FROM 'postponed'))[1] AS known_on,
       (array_agg(live.note ORDER BY rank DESC, turn) FILTER (WHERE note IS NOT NULL))[1] AS note,
       (array_agg(live.id ORDER BY rank DESC, turn) FILTER (WHERE exists))[1] AS known_by,
       bool_or(live.run_kind <> 'edition') AS beyond_edition
FROM live
JOIN meant ON meant.id = live.id
LEFT JOIN cleared ON cleared.pair = meant.pair AND cleared.slot = meant.slot AND cleared.nth = meant.nth
GROUP BY meant.pair, meant.slot, meant.nth, live.european
HAVING bool_or(live.exists);
ANALYZE chosen;

CREATE TEMP TABLE filled ON COMMIT DROP AS
SELECT chosen.*,
       CASE WHEN result.status = 'postponed'
             AND (result.day <> on_day.played_on
               OR EXISTS (SELECT FROM lifted
                          WHERE lifted.pair = chosen.pair AND lifted.slot = chosen.slot AND lifted.nth = chosen.nth
                            AND lifted.played_on = on_day.played_on
                            AND (lifted.run_id > result.run_id
                              OR (SELECT run.kind FROM intake_run AS run WHERE run.id = result.run_id) <> 'operator')))
            THEN NULL ELSE result.status END AS status,
       result.home_goals, result.away_goals, on_day.played_on,
       (array_agg(live.id ORDER BY kick_off_rank DESC, turn)
           FILTER (WHERE live.kick_off IS NOT NULL AND live.played_on = on_day.played_on))[1] AS kick_off_by,
       (array_agg(live.id ORDER BY half_time_rank DESC, turn) FILTER (WHERE live.home_half_time IS NOT NULL AND agrees))[1] AS half_time_by,
       (array_agg(live.id ORDER BY result_rank DESC, turn) FILTER (WHERE live.home_extra_time IS NOT NULL AND agrees))[1] AS extra_time_by,
       (array_agg(live.id ORDER BY result_rank DESC, turn) FILTER (WHERE live.home_penalties IS NOT NULL AND agrees))[1] AS penalties_by,
       (array_agg(live.id ORDER BY result_rank DESC, turn) FILTER (WHERE live.home_on_pitch IS NOT NULL AND agrees))[1] AS on_pitch_by,
       (array_agg(live.id ORDER BY goals_rank DESC, turn)
           FILTER (WHERE live.goals IS NOT NULL AND agrees AND live.status <> 'awarded'
                     AND coalesce(live.home_extra_time, live.home_goals) = coalesce(result.home_extra_time, live.home_extra_time, result.home_goals)
                     AND coalesce(live.away_extra_time, live.away_goals) = coalesce(result.away_extra_time, live.away_extra_time, result.away_goals)))[1] AS goals_by
FROM chosen
JOIN match_report AS on_day ON on_day.id = chosen.day_by
LEFT JOIN match_report AS result ON result.id = chosen.result_by
JOIN meant ON meant.pair = chosen.pair AND meant.slot = chosen.slot AND meant.nth = chosen.nth
JOIN live ON live.id = meant.id
CROSS JOIN LATERAL (SELECT coalesce(live.status = result.status AND live.home_goals = result.home_goals
                                    AND live.away_goals = result.away_goals, false) AS agrees) AS agreement
WHERE coalesce(result.status, 'scheduled') <> 'cancelled'
GROUP BY chosen.pair, chosen.slot, chosen.nth, chosen.european, chosen.result_by,
         chosen.day_by, chosen.neutral_by, chosen.venue_by, chosen.round_by, chosen.stage_by, chosen.group_name, chosen.stage, chosen.leg,
         chosen.single, chosen.known_on, chosen.note, chosen.known_by, chosen.beyond_edition, result.status, result.day, result.run_id,
         result.home_goals, result.away_goals, on_day.played_on;
ANALYZE filled;

-- Few reports say more than a result and its day: a look at those few is shorter than one at all.
CREATE TEMP TABLE wanted ON COMMIT DROP AS
SELECT competition.id AS competition_id, season.id AS season_id, home.id AS home_id, away.id AS away_id, filled.european,
       filled.slot, CASE WHEN filled.european THEN filled.stage END AS stage, filled.slot LIKE '%/replay' AS replay,
       CASE WHEN filled.european THEN 1
            ELSE row_number() OVER (PARTITION BY competition.id, season.id, home.id, away.id
                                    ORDER BY filled.european, filled.played_on, filled.slot, filled.nth) END AS nth,
       filled.leg AS leg_said, coalesce(filled.single, false) AS single,
       filled.group_name, round_of.round, filled.played_on,
       (filled.played_on + kick_off.kick_off) AT TIME ZONE zone_here(kick_off.zone) AS kick_off_at, kick_off.zone,
       ground.venue, coalesce(neutral.neutral, false) AS neutral, coalesce(filled.status, 'scheduled') AS status,
       filled.home_goals, filled.away_goals, half_time.home_half_time, half_time.away_half_time,
       extra_time.home_extra_time, extra_time.away_extra_time, penalties.home_penalties, penalties.away_penalties,
       on_pitch.home_on_pitch, on_pitch.away_on_pitch,
       CASE WHEN coalesce(goals.home_extra_time, goals.home_goals) = coalesce(extra_time.home_extra_time, filled.home_goals)
             AND coalesce(goals.away_extra_time, goals.away_goals) = coalesce(extra_time.away_extra_time, filled.away_goals)
            THEN goals.goals END AS goals,
       filled.known_on,
       CASE WHEN filled.status = 'postponed'
            THEN put_off_on(touched.competition, touched.season, touched.home, touched.away, postponed.day, kick_off.zone) END AS postponed_on,
       filled.note, teller.credit AS source,
       filled.pair, touched.home, filled.nth AS nth_meant, filled.beyond_edition,
       filled.result_by, postponed.id IS NOT NULL AS put_off, filled.day_by, filled.kick_off_by, filled.half_time_by, filled.extra_time_by, filled.penalties_by,
       filled.goals_by, filled.neutral_by, filled.venue_by, filled.round_by, filled.stage_by
FROM filled
JOIN touched USING (pair)
JOIN competition ON competition.slug = touched.competition
JOIN season ON season.slug = touched.season
JOIN club AS home ON home.slug = touched.home
JOIN club AS away ON away.slug = touched.away
JOIN match_report AS teller ON teller.id = coalesce(filled.result_by, filled.known_by)
LEFT JOIN match_report AS postponed ON postponed.id = filled.result_by AND postponed.status = 'postponed'
LEFT JOIN match_report AS kick_off ON kick_off.id = filled.kick_off_by AND kick_off.kick_off IS NOT NULL
LEFT JOIN match_report AS half_time ON half_time.id = filled.half_time_by AND half_time.home_half_time IS NOT NULL
LEFT JOIN match_report AS extra_time ON extra_time.id = filled.extra_time_by AND extra_time.home_extra_time IS NOT NULL
LEFT JOIN match_report AS penalties ON penalties.id = filled.penalties_by AND penalties.home_penalties IS NOT NULL
LEFT JOIN match_report AS on_pitch ON on_pitch.id = filled.on_pitch_by AND on_pitch.home_on_pitch IS NOT NULL
LEFT JOIN match_report AS goals ON goals.id = filled.goals_by AND goals.goals IS NOT NULL
LEFT JOIN match_report AS neutral ON neutral.id = filled.neutral_by AND neutral.neutral
LEFT JOIN match_report AS ground ON ground.id = filled.venue_by AND ground.venue IS NOT NULL
LEFT JOIN match_report AS round_of ON round_of.id = filled.round_by;
DELETE FROM wanted USING wanted AS same_day
WHERE wanted.competition_id = same_day.competition_id AND wanted.season_id = same_day.season_id
  AND wanted.home_id = same_day.home_id AND wanted.away_id = same_day.away_id AND wanted.played_on = same_day.played_on
  AND (wanted.slot, wanted.nth) > (same_day.slot, same_day.nth);

-- 4. Stages that a season had not yet, as in the season nearest to it; ties, each from its leg or legs.
INSERT INTO stage (competition_id, season_id, slug, position, kind, legs)
SELECT missing.competition_id, missing.season_id, missing.stage, model.position, model.kind, model.legs
FROM (SELECT DISTINCT competition_id, season_id, stage FROM wanted WHERE stage IS NOT NULL) AS missing
CROSS JOIN LATERAL (
    SELECT stage.position, stage.kind, stage.legs FROM stage WHERE stage.slug = missing.stage
    ORDER BY stage.competition_id = missing.competition_id DESC, abs(stage.season_id - missing.season_id), stage.season_id LIMIT 1
) AS model
WHERE NOT EXISTS (SELECT FROM stage WHERE stage.competition_id = missing.competition_id AND stage.season_id = missing.season_id
                                      AND stage.slug = missing.stage)
ORDER BY missing.season_id, missing.competition_id, model.position;

ALTER TABLE wanted ADD stage_id integer, ADD tie_id integer, ADD leg smallint;
UPDATE wanted SET stage_id = stage.id
FROM stage WHERE stage.competition_id = wanted.competition_id AND stage.season_id = wanted.season_id AND stage.slug = wanted.stage;

CREATE TEMP TABLE paired ON COMMIT DROP AS
SELECT stage_id, least(home_id, away_id) AS one_id, greatest(home_id, away_id) AS other_id, home_id, away_id, replay,
       CASE WHEN replay THEN 3
            WHEN count(leg_said) OVER of_tie = count(*) OVER of_tie AND (count(*) OVER of_tie = 1 OR min(leg_said) OVER of_tie <> max(leg_said) OVER of_tie)
                THEN leg_said
            WHEN count(*) OVER of_tie = 2 AND count(leg_said) OVER of_tie = 1 THEN coalesce(leg_said, 3 - max(leg_said) OVER of_tie)
            ELSE row_number() OVER (of_tie ORDER BY played_on, home_id) END::smallint AS leg,
       CASE WHEN bool_or(single) OVER of_tie OR stage.legs = 1 THEN 1 ELSE 2 END::smallint AS legs
FROM wanted
JOIN stage ON stage.id = wanted.stage_id AND stage.kind <> 'group'
WINDOW of_tie AS (PARTITION BY stage_id, least(home_id, away_id), greatest(home_id, away_id), replay);

CREATE TEMP TABLE drawn ON COMMIT DROP AS
SELECT DISTINCT ON (stage_id, one_id, other_id) stage_id, one_id, other_id,
       CASE leg WHEN 2 THEN away_id ELSE home_id END AS host_id, CASE leg WHEN 2 THEN home_id ELSE away_id END AS visitor_id,
       min(legs) OVER (PARTITION BY stage_id, one_id, other_id) AS legs
FROM paired
ORDER BY stage_id, one_id, other_id, leg;

-- A tie drawn the other way round changes its host, and whom a ruling was for stays who it was.
UPDATE tie SET host_id = drawn.host_id, visitor_id = drawn.visitor_id, legs = drawn.legs,
       ruled_for = CASE WHEN tie.host_id = drawn.host_id THEN ruled_for
                        ELSE CASE ruled_for WHEN 'host' THEN 'visitor' WHEN 'visitor' THEN 'host' END END
FROM drawn
WHERE tie.stage_id = drawn.stage_id AND least(tie.host_id, tie.visitor_id) = drawn.one_id AND greatest(tie.host_id, tie.visitor_id) = drawn.other_id
  AND (tie.host_id, tie.visitor_id, tie.legs) IS DISTINCT FROM (drawn.host_id, drawn.visitor_id, drawn.legs);
INSERT INTO tie (stage_id, host_id, visitor_id, legs)
SELECT stage_id, host_id, visitor_id, legs FROM drawn
WHERE NOT EXISTS (SELECT FROM tie WHERE tie.stage_id = drawn.stage_id AND tie.host_id = drawn.host_id AND tie.visitor_id = drawn.visitor_id)
ORDER BY stage_id, host_id;

UPDATE wanted SET leg = paired.leg, tie_id = tie.id
FROM paired
JOIN tie ON tie.stage_id = paired.stage_id AND least(tie.host_id, tie.visitor_id) = paired.one_id
        AND greatest(tie.host_id, tie.visitor_id) = paired.other_id
WHERE wanted.stage_id = paired.stage_id AND wanted.home_id = paired.home_id AND wanted.away_id = paired.away_id
  AND wanted.replay = paired.replay;
UPDATE wanted SET home_extra_time = NULL, away_extra_time = NULL, home_penalties = NULL, away_penalties = NULL
WHERE tie_id IS NULL AND (home_extra_time IS NOT NULL OR home_penalties IS NOT NULL);

-- 5. What that changes.
CREATE TEMP TABLE before ON COMMIT DROP AS
SELECT match.*, CASE WHEN competition.kind = 'european' THEN stage.slug || CASE WHEN match.leg = 3 THEN '/replay' ELSE '' END ELSE '' END AS slot,
       CASE WHEN competition.kind = 'european' THEN 1
            ELSE row_number() OVER (PARTITION BY match.competition_id, match.season_id, match.home_id, match.away_id, competition.kind
                                    ORDER BY match.played_on) END AS nth,
       (SELECT jsonb_agg(jsonb_build_array(goal.minute, goal.stoppage, goal.side, goal.scorer, goal.kind) ORDER BY goal.number)
        FROM goal WHERE goal.match_id = match.id) AS goals
FROM touched
JOIN competition ON competition.slug = touched.competition
JOIN season ON season.slug = touched.season
JOIN club AS home ON home.slug = touched.home
JOIN club AS away ON away.slug = touched.away
JOIN match ON match.competition_id = competition.id AND match.season_id = season.id AND match.home_id = home.id AND match.away_id = away.id
LEFT JOIN stage ON stage.id = match.stage_id;
ANALYZE before;
ANALYZE wanted;

CREATE TEMP TABLE desired ON COMMIT DROP AS
SELECT wanted.*, coalesce(before.id, nextval(numbers.of_matches))::integer AS match_id, before.id IS NULL AS is_new
FROM wanted
CROSS JOIN (SELECT pg_get_serial_sequence('match', 'id')::regclass AS of_matches OFFSET 0) AS numbers
LEFT JOIN before ON before.competition_id = wanted.competition_id AND before.season_id = wanted.season_id
                AND before.home_id = wanted.home_id AND before.away_id = wanted.away_id AND before.nth = wanted.nth
                AND before.slot = CASE WHEN wanted.european THEN wanted.slot ELSE '' END;
ANALYZE desired;

CREATE TEMP TABLE change ON COMMIT DROP AS
SELECT CASE WHEN before.id IS NULL THEN 'new' WHEN desired.competition_id IS NULL THEN 'gone' ELSE 'changed' END AS kind,
       coalesce(desired.match_id, before.id) AS match_id,
       coalesce(desired.competition_id, before.competition_id) AS competition_id, coalesce(desired.season_id, before.season_id) AS season_id,
       coalesce(desired.home_id, before.home_id) AS home_id, coalesce(desired.away_id, before.away_id) AS away_id,
       desired.slot, desired.nth, desired.goals IS DISTINCT FROM before.goals AS other_goals,
       before.played_on AS day_before, before.kick_off_at AS kick_off_before, before.status AS status_before,
       before.home_goals AS home_goals_before, before.away_goals AS away_goals_before,
       before.home_extra_time AS home_extra_time_before, before.away_extra_time AS away_extra_time_before,
       before.home_penalties AS home_penalties_before, before.away_penalties AS away_penalties_before,
       desired.played_on AS day, desired.kick_off_at, coalesce(desired.zone, before.zone) AS zone, desired.status,
       desired.home_goals, desired.away_goals, desired.home_extra_time, desired.away_extra_time,
       desired.home_penalties, desired.away_penalties
FROM desired
FULL JOIN before ON before.id = desired.match_id
WHERE before.id IS NULL OR desired.competition_id IS NULL
   OR (before.stage_id, before.tie_id, before.leg, before.group_name, before.round, before.played_on, before.kick_off_at, before.zone,
       before.venue, before.neutral, before.status, before.home_goals, before.away_goals, before.home_half_time, before.away_half_time,
       before.home_extra_time, before.away_extra_time, before.home_penalties, before.away_penalties, before.home_on_pitch,
       before.away_on_pitch, before.known_on, before.postponed_on, before.note, before.source, before.goals)
      IS DISTINCT FROM
      (desired.stage_id, desired.tie_id, desired.leg, desired.group_name, desired.round, desired.played_on, desired.kick_off_at, desired.zone,
       desired.venue, desired.neutral, desired.status, desired.home_goals, desired.away_goals, desired.home_half_time, desired.away_half_time,
       desired.home_extra_time, desired.away_extra_time, desired.home_penalties, desired.away_penalties, desired.home_on_pitch,
       desired.away_on_pitch, desired.known_on, desired.postponed_on, desired.note, desired.source, desired.goals);

ANALYZE change;

-- 6. The facts.
DELETE FROM match USING change WHERE change.kind = 'gone' AND match.id = change.match_id;

UPDATE match SET stage_id = desired.stage_id, tie_id = desired.tie_id, leg = desired.leg, group_name = desired.group_name,
       round = desired.round, played_on = desired.played_on, kick_off_at = desired.kick_off_at, zone = desired.zone, venue = desired.venue,
       neutral = desired.neutral, status = desired.status, home_goals = desired.home_goals, away_goals = desired.away_goals,
       home_half_time = desired.home_half_time, away_half_time = desired.away_half_time, home_extra_time = desired.home_extra_time,
       away_extra_time = desired.away_extra_time, home_penalties = desired.home_penalties, away_penalties = desired.away_penalties,
       home_on_pitch = desired.home_on_pitch, away_on_pitch = desired.away_on_pitch, known_on = desired.known_on,
       postponed_on = desired.postponed_on, note = desired.note, source = desired.source
FROM desired JOIN change ON change.kind = 'changed' AND change.match_id = desired.match_id
WHERE match.id = desired.match_id;

INSERT INTO match (id, competition_id, season_id, stage_id, tie_id, leg, group_name, round, played_on, kick_off_at, zone, venue, neutral,
                   home_id, away_id, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time,
                   away_extra_time, home_penalties, away_penalties, home_on_pitch, away_on_pitch, known_on, postponed_on, note, source)
OVERRIDING SYSTEM VALUE
SELECT match_id, competition_id, season_id, stage_id, tie_id, leg, group_name, round, played_on, kick_off_at, zone, venue, neutral,
       home_id, away_id, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time,
       away_extra_time, home_penalties, away_penalties, home_on_pitch, away_on_pitch, known_on, postponed_on, note, source
FROM desired WHERE is_new
ORDER BY played_on, competition_id, kick_off_at NULLS FIRST, home;
DO $$ BEGIN
    IF (SELECT count(*) FROM change) > 1000 THEN ANALYZE match; END IF;
END $$;

DELETE FROM tie USING touched, stage, competition, season, club AS host, club AS visitor
WHERE tie.stage_id = stage.id AND stage.competition_id = competition.id AND stage.season_id = season.id
  AND tie.host_id = host.id AND tie.visitor_id = visitor.id AND touched.competition = competition.slug AND touched.season = season.slug
  AND touched.home = host.slug AND touched.away = visitor.slug
  AND tie.ruling IS NULL AND NOT EXISTS (SELECT FROM match WHERE match.tie_id = tie.id);
DELETE FROM stage USING (SELECT DISTINCT competition, season FROM touched) AS part, competition, season
WHERE competition.slug = part.competition AND season.slug = part.season
  AND stage.competition_id = competition.id AND stage.season_id = season.id
  AND NOT EXISTS (SELECT FROM match WHERE match.stage_id = stage.id) AND NOT EXISTS (SELECT FROM tie WHERE tie.stage_id = stage.id);

DELETE FROM season WHERE id > (SELECT max(season_id) FROM match) AND slug IN (SELECT season FROM touched);

DELETE FROM goal USING change WHERE change.kind = 'changed' AND change.other_goals AND goal.match_id = change.match_id;
INSERT INTO goal (match_id, number, minute, stoppage, side, scorer, kind)
SELECT desired.match_id, told.number, (told.goal ->> 0)::smallint, (told.goal ->> 1)::smallint, told.goal ->> 2, told.goal ->> 3, told.goal ->> 4
FROM change
JOIN desired ON desired.match_id = change.match_id
CROSS JOIN LATERAL jsonb_array_elements(desired.goals) WITH ORDINALITY AS told (goal, number)
WHERE change.other_goals AND change.kind <> 'gone' AND desired.goals IS NOT NULL;

-- 7. Where it comes from. What only the edition tells of needs no telling.
DELETE FROM match_told USING before WHERE match_told.match_id = before.id;
INSERT INTO match_told (report_id, match_id, won)
SELECT meant.id, desired.match_id,
       array_remove(ARRAY[
           CASE WHEN meant.id = desired.result_by AND NOT (desired.status = 'scheduled' AND desired.put_off)
                  OR desired.status = 'scheduled' AND meant.id IN (SELECT id FROM lifted) THEN 'result' END, CASE meant.id WHEN desired.half_time_by THEN 'half-time' END,
           CASE meant.id WHEN desired.extra_time_by THEN 'extra-time' END, CASE meant.id WHEN desired.penalties_by THEN 'penalties' END,
           CASE WHEN meant.id = desired.goals_by AND desired.goals IS NOT NULL THEN 'goals' END,
           CASE meant.id WHEN desired.day_by THEN 'day' END, CASE meant.id WHEN desired.kick_off_by THEN 'kick-off' END,
           CASE WHEN meant.id = desired.venue_by OR meant.id = desired.neutral_by AND desired.neutral THEN 'ground' END,
           CASE WHEN meant.id IN (desired.round_by, desired.stage_by) THEN 'round' END], NULL)
FROM desired
JOIN meant ON desired.beyond_edition AND meant.pair = desired.pair AND meant.slot = desired.slot AND meant.nth = desired.nth_meant
ON CONFLICT ON CONSTRAINT match_told_pk DO UPDATE SET match_id = excluded.match_id, won = excluded.won;
DO $$ BEGIN
    IF (SELECT count(*) FROM change) > 1000 THEN ANALYZE match_told; END IF;
END $$;
