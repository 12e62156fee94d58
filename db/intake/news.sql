-- Makes team news what is said of it: of each club, player, kind and day the latest word of an operator, otherwise the edition's.
-- Out: news_change, a row a report that is another than before.
CREATE TEMP TABLE news_change ON COMMIT DROP AS
WITH word AS (
    SELECT DISTINCT ON (club.id, report.player, report.kind, report.reported_on)
           report.*, club.id AS club_id, run.kind = 'edition' AS shipped
    FROM news_report AS report
    JOIN intake_run AS run ON run.id = report.run_id AND run.undone_by IS NULL
    JOIN club ON club.slug = present_slug(report.club)
    ORDER BY club.id, report.player, report.kind, report.reported_on, run.kind = 'edition', run.id DESC, report.line DESC
), now AS (
    SELECT * FROM word WHERE words IS NOT NULL
)
SELECT coalesce(now.club_id, before.club_id) AS club_id, coalesce(now.player, before.player) AS player,
       coalesce(now.kind, before.kind) AS kind, coalesce(now.reported_on, before.reported_on) AS reported_on,
       before.id AS id_before, before.words AS words_before, before.source AS source_before, before.current_to AS current_before,
       now.id, now.words, now.source, now.current_to, now.shipped
FROM now
FULL JOIN team_news AS before
    ON before.club_id = now.club_id AND coalesce(before.player, '') = coalesce(now.player, '')
   AND before.kind = now.kind AND before.reported_on = now.reported_on
WHERE (before.id, before.words, before.source, before.current_to) IS DISTINCT FROM (now.id, now.words, now.source, now.current_to);

DELETE FROM team_news USING news_change WHERE team_news.id = news_change.id_before;
INSERT INTO team_news (id, club_id, player, kind, words, source, reported_on, current_to, shipped)
SELECT id, club_id, player, kind, words, source, reported_on, current_to, shipped FROM news_change WHERE id IS NOT NULL;
DELETE FROM news_change
WHERE (words_before, source_before, current_before) IS NOT DISTINCT FROM (words, source, current_to);
