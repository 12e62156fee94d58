CREATE TABLE data_version (
    only_row boolean NOT NULL DEFAULT true CONSTRAINT data_version_pk PRIMARY KEY
             CONSTRAINT data_version_one_row CHECK (only_row),
    version  bigint  NOT NULL
);
COMMENT ON TABLE data_version IS 'How often facts have changed: whoever keeps something computed from them compares it. Derived views are refreshed in the transaction that changes the facts.';
INSERT INTO data_version (version) VALUES (0);

CREATE FUNCTION count_change_of_data() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE data_version SET version = version + 1;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION count_change_of_data() IS 'Counts a change of the facts, with the transaction that makes it.';

CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON competition EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON season EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON club EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON stage EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON tie_rule EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON tie EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON match EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON goal EXECUTE FUNCTION count_change_of_data();
CREATE TRIGGER data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON points_deduction EXECUTE FUNCTION count_change_of_data();
