CREATE TABLE club_change (
    id      integer GENERATED ALWAYS AS IDENTITY CONSTRAINT club_change_pk PRIMARY KEY,
    run_id  integer NOT NULL CONSTRAINT club_change_run REFERENCES intake_run,
    kind    text    NOT NULL CONSTRAINT club_change_kind CHECK (kind IN ('add', 'alias', 'rename', 'merge')),
    club    text    NOT NULL,
    name    text,
    country text,
    other   text,
    before  jsonb
);
CREATE INDEX club_change_run_id ON club_change (run_id);
COMMENT ON TABLE club_change IS 'What an operator changed of a club, made anew after another edition is loaded.';
COMMENT ON COLUMN club_change.name IS 'The new name, or the spelling added.';
COMMENT ON COLUMN club_change.other IS 'The new address, or the club it was merged into.';
