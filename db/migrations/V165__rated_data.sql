-- At which version of the data the ratings were last found to follow from the results, so that a start need not compare
-- every month's. Whatever changes a result counts data_version up.
CREATE TABLE rated_data (
    only_row boolean NOT NULL DEFAULT true CONSTRAINT rated_data_pk PRIMARY KEY
             CONSTRAINT rated_data_one_row CHECK (only_row),
    version  bigint  NOT NULL,
    model    text    NOT NULL
);
COMMENT ON TABLE rated_data IS 'The version of the data and the model that all ratings and the chances of past ties follow from.';
COMMENT ON COLUMN rated_data.model IS 'A fingerprint of the model''s numbers.';
