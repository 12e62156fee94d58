CREATE TABLE stage (
    id             integer  GENERATED ALWAYS AS IDENTITY CONSTRAINT stage_pk PRIMARY KEY,
    competition_id smallint NOT NULL CONSTRAINT stage_competition REFERENCES competition,
    season_id      smallint NOT NULL CONSTRAINT stage_season REFERENCES season,
    slug           text     NOT NULL,
    position       smallint NOT NULL,
    kind           text     NOT NULL CONSTRAINT stage_kind CHECK (kind IN ('qualifying', 'group', 'knockout')),
    legs           smallint NOT NULL CONSTRAINT stage_legs CHECK (legs IN (1, 2)),
    CONSTRAINT stage_once_a_season UNIQUE (competition_id, season_id, slug),
    CONSTRAINT stage_one_at_a_position UNIQUE (competition_id, season_id, position)
);
COMMENT ON TABLE stage IS 'A stage of a European season. Kind knockout is what follows the group or league phase, and every round proper of a season without one.';
COMMENT ON COLUMN stage.legs IS 'Legs a tie of this stage has by rule; tie.legs says how many a tie really had.';

CREATE TABLE tie_rule (
    id               integer  GENERATED ALWAYS AS IDENTITY CONSTRAINT tie_rule_pk PRIMARY KEY,
    competition_id   smallint NOT NULL CONSTRAINT tie_rule_competition REFERENCES competition,
    stage            text,
    from_season      smallint NOT NULL CONSTRAINT tie_rule_from REFERENCES season,
    to_season        smallint CONSTRAINT tie_rule_to REFERENCES season,
    away_goals       boolean  NOT NULL,
    when_level       text     NOT NULL CONSTRAINT tie_rule_when_level CHECK (when_level IN ('extra-time', 'replay')),
    when_still_level text     NOT NULL CONSTRAINT tie_rule_when_still_level CHECK (when_still_level IN ('penalties', 'replay', 'coin-toss')),
    source           text     NOT NULL,
    CONSTRAINT tie_rule_period CHECK (to_season IS NULL OR to_season >= from_season),
    CONSTRAINT tie_rule_once UNIQUE NULLS NOT DISTINCT (competition_id, stage, from_season)
);
COMMENT ON TABLE tie_rule IS 'What decides a level tie, by competition, stage and period. A row for a stage wins over a row for all stages.';
COMMENT ON COLUMN tie_rule.when_level IS 'What follows a tie level after its legs (and on away goals where they count).';
COMMENT ON COLUMN tie_rule.when_still_level IS 'What follows extra time, in the second leg or in the replay.';

CREATE VIEW stage_rule AS
SELECT DISTINCT ON (stage.id)
       stage.id AS stage_id, tie_rule.away_goals, tie_rule.when_level, tie_rule.when_still_level, tie_rule.source
FROM stage
JOIN tie_rule ON tie_rule.competition_id = stage.competition_id
             AND tie_rule.from_season <= stage.season_id
             AND (tie_rule.to_season IS NULL OR tie_rule.to_season >= stage.season_id)
             AND (tie_rule.stage IS NULL OR tie_rule.stage = stage.slug)
ORDER BY stage.id, tie_rule.stage NULLS LAST, tie_rule.from_season DESC;
COMMENT ON VIEW stage_rule IS 'The rule in force for the ties of a stage.';
