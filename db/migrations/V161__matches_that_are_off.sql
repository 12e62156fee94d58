-- That a match is not on any more is a word as well: without it nobody could tell a match that ended from one that nothing is heard of.
ALTER TABLE live_match DROP CONSTRAINT live_match_period,
    ADD CONSTRAINT live_match_period CHECK (period IN ('on', 'half-time', 'extra-time', 'penalties', 'abandoned', 'ended'));
COMMENT ON COLUMN live_match.period IS 'How far it is; ended where an operator said that it is not on, of which pages tell nothing.';
