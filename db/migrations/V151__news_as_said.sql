-- Team news, like matches, is what is said of it: every report and every word that takes one back is of a run, and can be undone.
CREATE TABLE news_report (
    id          integer  GENERATED ALWAYS AS IDENTITY CONSTRAINT news_report_pk PRIMARY KEY,
    run_id      integer  NOT NULL CONSTRAINT news_report_run REFERENCES intake_run ON DELETE CASCADE,
    line        integer  NOT NULL,
    club        text     NOT NULL,
    player      text,
    kind        text     NOT NULL,
    reported_on date     NOT NULL,
    words       text,
    source      text,
    current_to  date,
    CONSTRAINT news_report_is_whole CHECK ((words IS NULL) = (source IS NULL) AND (words IS NULL) = (current_to IS NULL))
);
CREATE INDEX news_report_run_id ON news_report (run_id);
COMMENT ON TABLE news_report IS 'What one run said of a club''s player: a report, or, where words are empty, that there is none. It names the club by its address of then, so it outlives the facts.';
COMMENT ON COLUMN news_report.reported_on IS 'With club, player and kind it says which report is meant.';

CREATE FUNCTION news_name(club text, reported_on date, kind text, player text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN club || '/' || reported_on::text || '/' || kind || coalesce('/' || replace(folded(player), ' ', '-'), '');
COMMENT ON FUNCTION news_name(text, date, text, text) IS 'What an operator calls a report by, whichever edition is loaded: liverpool/2023-03-11/missed-penalty/mohamed-salah.';

WITH run AS (
    INSERT INTO intake_run (kind, source, rank, what, who, ended_at)
    SELECT 'operator', 'operator', 100, 'news, added before news was kept by runs', 'operator', now()
    WHERE EXISTS (SELECT FROM team_news WHERE NOT shipped)
    RETURNING id
)
INSERT INTO news_report (run_id, line, club, player, kind, reported_on, words, source, current_to)
SELECT CASE WHEN news.shipped THEN edition.id ELSE run.id END, row_number() OVER (ORDER BY news.id),
       club.slug, news.player, news.kind, news.reported_on, news.words, news.source, news.current_to
FROM team_news AS news
JOIN club ON club.id = news.club_id
LEFT JOIN run ON true
LEFT JOIN (SELECT max(id) AS id FROM intake_run WHERE kind = 'edition') AS edition ON true
WHERE CASE WHEN news.shipped THEN edition.id ELSE run.id END IS NOT NULL;

TRUNCATE team_news;
ALTER TABLE team_news ALTER id DROP IDENTITY;
INSERT INTO team_news (id, club_id, player, kind, words, source, reported_on, current_to, shipped)
SELECT report.id, club.id, report.player, report.kind, report.words, report.source, report.reported_on, report.current_to,
       run.kind = 'edition'
FROM news_report AS report
JOIN intake_run AS run ON run.id = report.run_id
JOIN club ON club.slug = report.club;
COMMENT ON TABLE team_news IS 'What was reported of a club''s players before a tie, by whom, and until when it mattered: the latest word of news_report on each.';
COMMENT ON COLUMN team_news.id IS 'The report in news_report.';
COMMENT ON COLUMN team_news.shipped IS 'Whether it came with db/data.';
