CREATE TABLE team_news (
    id          integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT team_news_pk PRIMARY KEY,
    club_id     integer     NOT NULL CONSTRAINT team_news_club REFERENCES club,
    player      text        CONSTRAINT team_news_player_length CHECK (char_length(player) BETWEEN 1 AND 80),
    kind        text        NOT NULL CONSTRAINT team_news_kind
                            CHECK (kind IN ('out', 'doubtful', 'back', 'suspended', 'missed-penalty', 'note')),
    words       text        NOT NULL CONSTRAINT team_news_words_length CHECK (char_length(words) BETWEEN 1 AND 300),
    source      text        NOT NULL CONSTRAINT team_news_source_is_an_address CHECK (source ~ '^https?://[^[:space:]<>"]+$'),
    reported_on date        NOT NULL,
    current_to  date        NOT NULL,
    shipped     boolean     NOT NULL DEFAULT false,
    CONSTRAINT team_news_lasts CHECK (current_to >= reported_on),
    CONSTRAINT team_news_player_unless_note CHECK (player IS NOT NULL OR kind = 'note'),
    CONSTRAINT team_news_once UNIQUE NULLS NOT DISTINCT (club_id, player, kind, reported_on)
);
CREATE INDEX team_news_current ON team_news (club_id, reported_on);
COMMENT ON TABLE team_news IS 'What was reported of a club''s players before a tie, by whom, and until when it mattered.';
COMMENT ON COLUMN team_news.current_to IS 'The last day on which a page shows it.';
COMMENT ON COLUMN team_news.shipped IS 'Whether it came with db/data; loading another edition replaces only such rows.';
