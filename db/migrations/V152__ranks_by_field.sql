-- How far a source is believed in one thing is said by a run, and can be undone like all else.
ALTER TABLE source_rank ADD run_id integer CONSTRAINT source_rank_run REFERENCES intake_run ON DELETE CASCADE;
ALTER TABLE source_rank DROP CONSTRAINT source_rank_pk, ALTER rank DROP NOT NULL;
ALTER TABLE source_rank ADD CONSTRAINT source_rank_once UNIQUE NULLS NOT DISTINCT (run_id, source, field);
COMMENT ON TABLE source_rank IS 'What an operator said of how far a source is believed in one thing; an empty rank: as in general.';

CREATE VIEW standing_rank AS
SELECT source, field, rank
FROM (SELECT DISTINCT ON (said.source, said.field) said.source, said.field, said.rank
      FROM source_rank AS said
      LEFT JOIN intake_run AS run ON run.id = said.run_id
      WHERE run.undone_by IS NULL
      ORDER BY said.source, said.field, said.run_id DESC NULLS LAST) AS latest
WHERE rank IS NOT NULL;
COMMENT ON VIEW standing_rank IS 'Where a source is believed more or less in one thing than in general.';
