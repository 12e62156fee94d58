-- What pages read and data_version doesn't count: how often each of these tables has changed. A row each, so that
-- whoever writes one doesn't wait for who writes another.
CREATE TABLE table_version (
    name    text   CONSTRAINT table_version_pk PRIMARY KEY,
    version bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE table_version IS 'How often a table has changed that pages read and data_version does not count.';

-- Many statements of an intake change nothing; they are no change.
CREATE FUNCTION count_change_of_table() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        UPDATE table_version SET version = version + 1 WHERE name = TG_TABLE_NAME;
    ELSIF EXISTS (SELECT FROM changed_rows) THEN
        UPDATE table_version SET version = version + 1 WHERE name = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION count_change_of_table() IS 'Counts a change of a table, with the transaction that makes it.';

CREATE OR REPLACE FUNCTION count_change_of_data() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        UPDATE data_version SET version = version + 1;
    ELSIF EXISTS (SELECT FROM changed_rows) THEN
        UPDATE data_version SET version = version + 1;
    END IF;
    RETURN NULL;
END
$$;

CREATE PROCEDURE count_changes(counted text, counter text)
    LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %2$s_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS changed_rows'
                   ' EXECUTE FUNCTION count_change_of_%3$s()', counted, counter, split_part(counter, '_', 1));
    EXECUTE format('CREATE TRIGGER %2$s_update AFTER UPDATE ON %1$I REFERENCING NEW TABLE AS changed_rows'
                   ' EXECUTE FUNCTION count_change_of_%3$s()', counted, counter, split_part(counter, '_', 1));
    EXECUTE format('CREATE TRIGGER %2$s_delete AFTER DELETE ON %1$I REFERENCING OLD TABLE AS changed_rows'
                   ' EXECUTE FUNCTION count_change_of_%3$s()', counted, counter, split_part(counter, '_', 1));
    EXECUTE format('CREATE TRIGGER %2$s_truncate AFTER TRUNCATE ON %1$I EXECUTE FUNCTION count_change_of_%3$s()',
                   counted, counter, split_part(counter, '_', 1));
END
$$;
COMMENT ON PROCEDURE count_changes(text, text) IS 'Has the changes of a table counted, by data_version or by table_version.';

DO $$
DECLARE
    counted text;
BEGIN
    FOREACH counted IN ARRAY ARRAY['competition', 'season', 'club', 'stage', 'tie_rule', 'tie', 'match', 'goal',
                                   'points_deduction']
    LOOP
        EXECUTE format('DROP TRIGGER data_version ON %I', counted);
        CALL count_changes(counted, 'data_version');
    END LOOP;
    -- match_told is written when reports are folded, by one transaction at a time; with it goes what was reported
    FOREACH counted IN ARRAY ARRAY['team_news', 'club_alias', 'club_former_slug', 'fixture_memory', 'match_told',
                                   'club_rating', 'country_rating', 'setting_rating', 'tie_chance', 'league_phase',
                                   'league_gap', 'former_tie_break', 'shipped_history']
    LOOP
        INSERT INTO table_version (name) VALUES (counted);
        CALL count_changes(counted, 'table_version');
    END LOOP;
END
$$;

-- A match that is on is told of each minute, and forgotten each minute where there is nothing to forget: what the few
-- rows say is compared, not how often they were written.
CREATE FUNCTION version_of_pages() RETURNS text
    LANGUAGE sql STABLE
AS $$
    SELECT (SELECT version FROM data_version)
        || '-' || (SELECT sum(version) FROM table_version)
        || '-' || coalesce((SELECT md5(string_agg(live_match::text, chr(10) ORDER BY live_match::text)) FROM live_match), '')
$$;
COMMENT ON FUNCTION version_of_pages() IS 'Another text whenever a page may have to say something else: what was made of the data is right while it is the same.';
