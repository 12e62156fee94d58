CREATE SEQUENCE live_version;

CREATE TABLE live_match (
    competition    text        NOT NULL,
    season         text        NOT NULL,
    day            date        NOT NULL,
    home           text        NOT NULL,
    away           text        NOT NULL,
    period         text        NOT NULL CONSTRAINT live_match_period
                               CHECK (period IN ('on', 'half-time', 'extra-time', 'penalties', 'abandoned')),
    minute         smallint    CONSTRAINT live_match_minute CHECK (minute BETWEEN 0 AND 120),
    stoppage       smallint    CONSTRAINT live_match_stoppage CHECK (stoppage BETWEEN 1 AND 30),
    home_goals     smallint    NOT NULL,
    away_goals     smallint    NOT NULL,
    home_penalties smallint,
    away_penalties smallint,
    source         text        NOT NULL,
    seen_at        timestamptz NOT NULL,
    version        bigint      NOT NULL DEFAULT nextval('live_version'),
    CONSTRAINT live_match_pk PRIMARY KEY (competition, season, day, home, away),
    CONSTRAINT live_match_no_negative_goals CHECK (least(home_goals, away_goals, home_penalties, away_penalties) >= 0),
    CONSTRAINT live_match_penalties_are_whole CHECK ((home_penalties IS NULL) = (away_penalties IS NULL)),
    CONSTRAINT live_match_stoppage_of_a_minute CHECK (stoppage IS NULL OR minute IS NOT NULL)
);
COMMENT ON TABLE live_match IS 'How a match stands that is on, as one source last told it. It is no fact: pages forget it as soon as the match has a result or nothing was heard of it for a while.';
COMMENT ON COLUMN live_match.home_goals IS 'So far, those of extra time included, those of a shoot-out excluded.';
COMMENT ON COLUMN live_match.seen_at IS 'When the source was last heard, whether or not it had news.';
COMMENT ON COLUMN live_match.version IS 'Another whenever anything but the minute changes: what listeners are told of.';

CREATE FUNCTION count_change_of_live_match() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF (NEW.period, NEW.home_goals, NEW.away_goals, NEW.home_penalties, NEW.away_penalties)
       IS DISTINCT FROM (OLD.period, OLD.home_goals, OLD.away_goals, OLD.home_penalties, OLD.away_penalties) THEN
        NEW.version = nextval('live_version');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION count_change_of_live_match() IS 'Gives a match that is on another version when its score or its period changes.';
CREATE TRIGGER live_match_version BEFORE UPDATE ON live_match FOR EACH ROW EXECUTE FUNCTION count_change_of_live_match();

CREATE INDEX match_of_tie_on_day ON match (played_on) WHERE tie_id IS NOT NULL;
