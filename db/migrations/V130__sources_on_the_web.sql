CREATE TABLE web_source (
    name          text        CONSTRAINT web_source_pk PRIMARY KEY,
    address       text        NOT NULL,
    etag          text,
    last_modified text,
    told          text,
    asked_at      timestamptz,
    answered_at   timestamptz,
    failed_at     timestamptz,
    failure       text,
    failures      integer     NOT NULL DEFAULT 0 CONSTRAINT web_source_failures CHECK (failures >= 0),
    in_play       boolean     NOT NULL DEFAULT false,
    CONSTRAINT web_source_failure_is_told CHECK ((failed_at IS NULL) = (failure IS NULL))
);
COMMENT ON TABLE web_source IS 'A source on the web that was asked: when, what came of it, and what it is asked by the next time.';
COMMENT ON COLUMN web_source.etag IS 'With last_modified, of the answer that is in the ledger: sent back, so that it need not be sent again.';
COMMENT ON COLUMN web_source.told IS 'A fingerprint of the matches it told last.';
COMMENT ON COLUMN web_source.asked_at IS 'When it was asked last; empty where it is to be asked at once.';
COMMENT ON COLUMN web_source.failures IS 'How often it failed since it answered last.';
COMMENT ON COLUMN web_source.in_play IS 'Whether a match was on when it answered last.';

-- The shipped edition was checked against several sources: one alone doesn't mend it unless it is said to.
UPDATE intake_run SET rank = 10 WHERE kind = 'edition';
COMMENT ON COLUMN intake_run.rank IS 'How far its source is believed: 10 is the shipped edition, 100 an operator''s hand.';
