CREATE TABLE tie (
    id         integer  GENERATED ALWAYS AS IDENTITY CONSTRAINT tie_pk PRIMARY KEY,
    stage_id   integer  NOT NULL CONSTRAINT tie_stage REFERENCES stage,
    host_id    integer  NOT NULL CONSTRAINT tie_host REFERENCES club,
    visitor_id integer  NOT NULL CONSTRAINT tie_visitor REFERENCES club,
    legs       smallint NOT NULL CONSTRAINT tie_legs CHECK (legs IN (1, 2)),
    ruling     text     CONSTRAINT tie_ruling CHECK (ruling IN ('coin-toss', 'walkover', 'disqualification')),
    ruled_for  text     CONSTRAINT tie_ruled_for CHECK (ruled_for IN ('host', 'visitor')),
    note       text,
    CONSTRAINT tie_once_a_stage UNIQUE (stage_id, host_id, visitor_id),
    CONSTRAINT tie_of_two_clubs CHECK (host_id <> visitor_id),
    CONSTRAINT tie_ruling_names_a_winner CHECK ((ruling IS NULL) = (ruled_for IS NULL))
);
CREATE INDEX tie_host_id ON tie (host_id);
CREATE INDEX tie_visitor_id ON tie (visitor_id);
COMMENT ON TABLE tie IS 'A pairing decided over one, two or (replay) three matches. Host is the club at home in the first leg.';
COMMENT ON COLUMN tie.ruling IS 'How it was settled off the pitch or by lot, where the legs do not tell.';

CREATE TABLE match (
    id              integer  GENERATED ALWAYS AS IDENTITY CONSTRAINT match_pk PRIMARY KEY,
    competition_id  smallint NOT NULL CONSTRAINT match_competition REFERENCES competition,
    season_id       smallint NOT NULL CONSTRAINT match_season REFERENCES season,
    stage_id        integer  CONSTRAINT match_stage REFERENCES stage,
    tie_id          integer  CONSTRAINT match_tie REFERENCES tie,
    leg             smallint CONSTRAINT match_leg CHECK (leg BETWEEN 1 AND 3),
    group_name      text,
    round           text,
    played_on       date     NOT NULL,
    kick_off_at     timestamptz,
    zone            text,
    venue           text,
    neutral         boolean  NOT NULL DEFAULT false,
    home_id         integer  NOT NULL CONSTRAINT match_home REFERENCES club,
    away_id         integer  NOT NULL CONSTRAINT match_away REFERENCES club,
    status          text     NOT NULL CONSTRAINT match_status
                    CHECK (status IN ('scheduled', 'postponed', 'played', 'awarded', 'walkover', 'abandoned')),
    home_goals      smallint,
    away_goals      smallint,
    home_half_time  smallint,
    away_half_time  smallint,
    home_extra_time smallint,
    away_extra_time smallint,
    home_penalties  smallint,
    away_penalties  smallint,
    home_on_pitch   smallint,
    away_on_pitch   smallint,
    known_on        date,
    note            text,
    source          text,
    CONSTRAINT match_of_two_clubs CHECK (home_id <> away_id),
    CONSTRAINT match_once UNIQUE (competition_id, season_id, played_on, home_id, away_id),
    CONSTRAINT match_leg_belongs_to_a_tie CHECK ((tie_id IS NULL) = (leg IS NULL)),
    CONSTRAINT match_tie_has_each_leg_once UNIQUE (tie_id, leg),
    CONSTRAINT match_kick_off_has_a_zone CHECK (kick_off_at IS NULL OR zone IS NOT NULL),
    CONSTRAINT match_score_is_whole CHECK ((home_goals IS NULL) = (away_goals IS NULL)
        AND (home_half_time IS NULL) = (away_half_time IS NULL)
        AND (home_extra_time IS NULL) = (away_extra_time IS NULL)
        AND (home_penalties IS NULL) = (away_penalties IS NULL)
        AND (home_on_pitch IS NULL) = (away_on_pitch IS NULL)),
    CONSTRAINT match_scores_only_when_over CHECK ((status IN ('played', 'awarded', 'abandoned')) = (home_goals IS NOT NULL)),
    CONSTRAINT match_no_negative_goals CHECK (least(home_goals, away_goals, home_half_time, away_half_time, home_extra_time,
        away_extra_time, home_penalties, away_penalties, home_on_pitch, away_on_pitch) >= 0),
    CONSTRAINT match_half_time_within_the_score CHECK (home_half_time <= home_goals AND away_half_time <= away_goals),
    CONSTRAINT match_extra_time_adds_goals CHECK (home_extra_time >= home_goals AND away_extra_time >= away_goals),
    CONSTRAINT match_extra_time_only_in_ties CHECK (home_extra_time IS NULL OR tie_id IS NOT NULL),
    CONSTRAINT match_shoot_out_has_a_winner CHECK (home_penalties <> away_penalties),
    CONSTRAINT match_shoot_out_only_in_ties CHECK (home_penalties IS NULL OR tie_id IS NOT NULL),
    CONSTRAINT match_on_pitch_only_when_awarded CHECK (home_on_pitch IS NULL OR status = 'awarded')
);
CREATE INDEX match_home_id ON match (home_id, played_on DESC);
CREATE INDEX match_away_id ON match (away_id, played_on DESC);
CREATE INDEX match_played_on ON match (played_on);
CREATE INDEX match_season ON match (competition_id, season_id, played_on);
CREATE INDEX match_stage_id ON match (stage_id);
COMMENT ON TABLE match IS 'A match of any competition: played, awarded, never played or still to come. Goals are after 90 minutes, extra_time after 120.';
COMMENT ON COLUMN match.leg IS '1, 2, or 3 for a replay; a single match is leg 1.';
COMMENT ON COLUMN match.neutral IS 'Played at neither club''s home. Its host stays the host of the leg.';
COMMENT ON COLUMN match.home_on_pitch IS 'The score when play ended, where an awarded score replaced it. An awarded match without one was never played.';
COMMENT ON COLUMN match.known_on IS 'The day its fixture became known, where that does not follow from the stage before.';

CREATE FUNCTION match_was_played(status text, home_on_pitch smallint) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN status IN ('played', 'abandoned') OR (status = 'awarded' AND home_on_pitch IS NOT NULL);
COMMENT ON FUNCTION match_was_played(text, smallint) IS 'Whether the match really took place: only such matches count in form and records.';

CREATE TABLE goal (
    match_id integer  NOT NULL CONSTRAINT goal_match REFERENCES match ON DELETE CASCADE,
    number   smallint NOT NULL,
    minute   smallint NOT NULL CONSTRAINT goal_minute CHECK (minute BETWEEN 1 AND 120),
    stoppage smallint CONSTRAINT goal_stoppage CHECK (stoppage BETWEEN 1 AND 30),
    side     text     NOT NULL CONSTRAINT goal_side CHECK (side IN ('home', 'away')),
    scorer   text,
    kind     text     NOT NULL CONSTRAINT goal_kind CHECK (kind IN ('goal', 'penalty', 'own-goal')),
    CONSTRAINT goal_pk PRIMARY KEY (match_id, number)
);
COMMENT ON TABLE goal IS 'A goal of a match whose goals are known, in order. Side is the side credited.';

CREATE TABLE points_deduction (
    competition_id smallint NOT NULL CONSTRAINT points_deduction_competition REFERENCES competition,
    season_id      smallint NOT NULL CONSTRAINT points_deduction_season REFERENCES season,
    club_id        integer  NOT NULL CONSTRAINT points_deduction_club REFERENCES club,
    points         smallint NOT NULL CONSTRAINT points_deduction_changes_points CHECK (points <> 0),
    imposed_on     date     NOT NULL,
    reason         text     NOT NULL,
    CONSTRAINT points_deduction_pk PRIMARY KEY (competition_id, season_id, club_id, imposed_on, reason)
);
COMMENT ON TABLE points_deduction IS 'Points a league took from a club, or gave back (negative), from the day on which it did.';

CREATE TABLE shipped_history (
    only_row    boolean     PRIMARY KEY DEFAULT true CONSTRAINT shipped_history_one_row CHECK (only_row),
    fingerprint text        NOT NULL,
    loaded_at   timestamptz NOT NULL
);
COMMENT ON TABLE shipped_history IS 'Which edition of db/data the database holds.';
