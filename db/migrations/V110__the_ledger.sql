-- Facts are a fold: what every source says is kept as it was said, and a match is what the highest of them say.
CREATE TABLE competition_alias (
    competition_id smallint NOT NULL CONSTRAINT competition_alias_competition REFERENCES competition ON DELETE CASCADE,
    alias          text     NOT NULL,
    qualifying     boolean  NOT NULL DEFAULT false,
    folded         text     NOT NULL GENERATED ALWAYS AS (folded(alias)) STORED
                            CONSTRAINT competition_alias_names_one_competition UNIQUE
);
COMMENT ON TABLE competition_alias IS 'How a source names a competition.';
COMMENT ON COLUMN competition_alias.qualifying IS 'Whether that names its qualifying rounds alone.';

CREATE TABLE stage_alias (
    position   smallint CONSTRAINT stage_alias_pk PRIMARY KEY,
    written    text     NOT NULL,
    qualifying boolean,
    stage      text     NOT NULL
);
COMMENT ON TABLE stage_alias IS 'How a source names a stage: a pattern for the name without case, accents and punctuation; the first that fits counts.';
COMMENT ON COLUMN stage_alias.qualifying IS 'Whether it holds only in a list of qualifying rounds, or only outside; empty for both.';
COMMENT ON COLUMN stage_alias.stage IS 'The stage; group is also the league phase, whichever the season has.';

CREATE INDEX club_alias_equal ON club_alias (folded);
CREATE INDEX club_name_folded ON club (folded(name));

CREATE TABLE intake_run (
    id         integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT intake_run_pk PRIMARY KEY,
    kind       text        NOT NULL CONSTRAINT intake_run_kind CHECK (kind IN ('edition', 'source', 'operator', 'undo')),
    source     text        NOT NULL,
    rank       smallint    NOT NULL CONSTRAINT intake_run_rank CHECK (rank BETWEEN 0 AND 100),
    what       text        NOT NULL,
    who        text        NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz,
    undoes     integer,
    undone_by  integer,
    CONSTRAINT intake_run_undoes_when_undo CHECK ((kind = 'undo') = (undoes IS NOT NULL))
);

CREATE INDEX intake_run_undone_by ON intake_run (undone_by);
COMMENT ON TABLE intake_run IS 'One intake of reports: the shipped edition, a source''s files or answers, or an operator''s command. One transaction each.';
COMMENT ON COLUMN intake_run.rank IS 'How far its source is believed: 0 is the shipped edition, 100 an operator''s hand.';
COMMENT ON COLUMN intake_run.undone_by IS 'The run that took it back: its reports no longer count.';

CREATE TABLE source_rank (
    source text     NOT NULL,
    field  text     NOT NULL CONSTRAINT source_rank_field
                    CHECK (field IN ('result', 'half-time', 'goals', 'day', 'kick-off', 'ground', 'round')),
    rank   smallint NOT NULL CONSTRAINT source_rank_rank CHECK (rank BETWEEN 0 AND 99),
    CONSTRAINT source_rank_pk PRIMARY KEY (source, field)
);
COMMENT ON TABLE source_rank IS 'Where a source is believed more or less in one thing than in general.';

CREATE TABLE match_report (
    id                  bigint   GENERATED ALWAYS AS IDENTITY CONSTRAINT match_report_pk PRIMARY KEY,
    run_id              integer  NOT NULL CONSTRAINT match_report_run REFERENCES intake_run ON DELETE CASCADE,
    place               text     NOT NULL,
    line                integer  NOT NULL,
    competition_written text     NOT NULL,
    round_written       text,
    home_written        text     NOT NULL,
    home_country        text,
    away_written        text     NOT NULL,
    away_country        text,
    season              text     NOT NULL,
    competition         text,
    stage               text,
    home                text,
    away                text,
    day                 date     NOT NULL,
    exists              boolean  NOT NULL,
    leg                 smallint,
    single              boolean,
    group_name          text,
    round               text,
    played_on           date,
    kick_off            time,
    zone                text,
    venue               text,
    neutral             boolean,
    status              text     CONSTRAINT match_report_status
                                 CHECK (status IN ('scheduled', 'postponed', 'played', 'awarded', 'walkover', 'abandoned', 'cancelled')),
    home_goals          smallint,
    away_goals          smallint,
    home_half_time      smallint,
    away_half_time      smallint,
    home_extra_time     smallint,
    away_extra_time     smallint,
    home_penalties      smallint,
    away_penalties      smallint,
    home_on_pitch       smallint,
    away_on_pitch       smallint,
    goals               jsonb,
    known_on            date,
    note                text,
    credit              text,
    fingerprint         uuid
);
CREATE INDEX match_report_of_pair ON match_report (home, away, competition, season);
CREATE INDEX match_report_run_id ON match_report (run_id);
CREATE INDEX match_report_waiting ON match_report (run_id) WHERE competition IS NULL OR home IS NULL OR away IS NULL;
COMMENT ON TABLE match_report IS 'What one run said of a match: the names as written and what they were found to name (empty while nothing is found), and the values; what is empty was not said. It points to no fact by its key, so it outlives the facts.';
COMMENT ON COLUMN match_report.day IS 'The day by which the source means this match and no other of the pair.';
COMMENT ON COLUMN match_report.exists IS 'Whether it says that there is this match, rather than something of a match known from elsewhere.';
COMMENT ON COLUMN match_report.single IS 'Whether its tie is decided in this one match, also where its stage has two legs.';
COMMENT ON COLUMN match_report.fingerprint IS 'Of all that it says, its line apart: a place that says the same again says nothing new.';
COMMENT ON COLUMN match_report.goals IS 'Its goals in order, each [minute, stoppage, side, scorer, kind].';

CREATE TABLE match_told (
    report_id bigint  CONSTRAINT match_told_pk PRIMARY KEY,
    match_id  integer NOT NULL CONSTRAINT match_told_match REFERENCES match ON DELETE CASCADE,
    won       text[]  NOT NULL
);
CREATE INDEX match_told_match_id ON match_told (match_id);
COMMENT ON TABLE match_told IS 'Which reports a match is folded from, and which of its values come from each. A match not listed comes from the shipped edition alone.';

-- Checked when a statement is through: days and legs may be swapped in one.
ALTER TABLE match DROP CONSTRAINT match_once,
    ADD CONSTRAINT match_once UNIQUE (competition_id, season_id, played_on, home_id, away_id) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE match DROP CONSTRAINT match_tie_has_each_leg_once,
    ADD CONSTRAINT match_tie_has_each_leg_once UNIQUE (tie_id, leg) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE tie DROP CONSTRAINT tie_once_a_stage,
    ADD CONSTRAINT tie_once_a_stage UNIQUE (stage_id, host_id, visitor_id) DEFERRABLE INITIALLY IMMEDIATE;

CREATE FUNCTION competition_named(written text, OUT slug text, OUT qualifying boolean)
    LANGUAGE sql STABLE
AS $$
SELECT min(found.slug), bool_or(found.qualifying)
FROM (
    SELECT competition.slug, false AS qualifying FROM competition
    WHERE competition.slug = written OR folded(competition.name) = folded(written)
    UNION
    SELECT competition.slug, competition_alias.qualifying
    FROM competition_alias JOIN competition ON competition.id = competition_alias.competition_id
    WHERE competition_alias.folded = folded(written)
) AS found
HAVING count(DISTINCT found.slug) = 1
$$;
COMMENT ON FUNCTION competition_named(text) IS 'The one competition that a name names, by its address, its name or an alias; nothing where there is none or more than one.';

CREATE FUNCTION club_named(written text, said_country text, likely_country text) RETURNS text
    LANGUAGE sql STABLE
AS $$
WITH named AS (
    SELECT club.slug, club.country, 0 AS place FROM club WHERE club.slug = written
    UNION ALL
    SELECT club.slug, club.country, 0 FROM club_former_slug JOIN club ON club.id = club_former_slug.club_id
    WHERE club_former_slug.slug = written
    UNION ALL
    SELECT club.slug, club.country,
           CASE WHEN club_alias.alias = written THEN 1 ELSE 3 END + CASE WHEN club_alias.country IS NULL THEN 1 ELSE 0 END
    FROM club_alias JOIN club ON club.id = club_alias.club_id
    WHERE club_alias.folded = folded(written)
      AND CASE WHEN club_alias.country IS NULL THEN said_country IS NULL OR said_country IN (club.country, club.historic_country)
               ELSE club_alias.country = coalesce(said_country, likely_country) END
    UNION ALL
    SELECT club.slug, club.country, CASE WHEN club.name = written THEN 2 ELSE 4 END
    FROM club
    WHERE folded(club.name) = folded(written)
      AND (said_country IS NULL OR said_country IN (club.country, club.historic_country))
), nearest AS (
    SELECT DISTINCT slug, country FROM named WHERE place = (SELECT min(place) FROM named)
)
SELECT CASE WHEN count(*) = 1 THEN min(slug)
            WHEN count(*) FILTER (WHERE country = likely_country) = 1 THEN min(slug) FILTER (WHERE country = likely_country) END
FROM nearest
$$;
COMMENT ON FUNCTION club_named(text, text, text) IS 'The one club that a name names: by its address, then a spelling given for the country, then one given for all, letter by letter before without case and accents. Of several clubs the one of the likely country (the league''s). Nothing where there is none or more than one: no name is guessed.';

CREATE FUNCTION stage_named(of_competition text, of_season text, round text, group_name text, of_qualifying boolean) RETURNS text
    LANGUAGE sql STABLE
AS $$
SELECT CASE
    WHEN stage.slug IS NOT NULL THEN stage.slug
    WHEN named.stage <> 'group' THEN named.stage
    ELSE coalesce((SELECT phase.slug
                   FROM stage AS phase
                   JOIN competition ON competition.id = phase.competition_id
                   JOIN season ON season.id = phase.season_id
                   WHERE competition.slug = of_competition AND season.slug = of_season AND phase.kind = 'group'
                   ORDER BY phase.position LIMIT 1),
                  CASE WHEN of_season >= '2024' THEN 'league' ELSE 'group' END)
    END
FROM competition
LEFT JOIN stage ON stage.slug = round AND stage.competition_id = competition.id
     AND stage.season_id = (SELECT season.id FROM season WHERE season.slug = of_season)
LEFT JOIN LATERAL (
    SELECT stage_alias.stage
    FROM (SELECT regexp_split_to_table(coalesce(round, '') || CASE WHEN group_name IS NULL THEN '' ELSE ',group' END, ',') AS part) AS parts
    JOIN stage_alias ON folded(part) ~ stage_alias.written
        AND (stage_alias.qualifying IS NULL OR stage_alias.qualifying = of_qualifying)
    ORDER BY stage_alias.position LIMIT 1) AS named ON true
WHERE competition.slug = of_competition AND competition.kind = 'european'
$$;
COMMENT ON FUNCTION stage_named(text, text, text, text, boolean) IS 'The stage of a European season that a heading names; nothing where it names none.';

CREATE FUNCTION round_named(of_kind text, written text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN CASE
        WHEN of_kind = 'league' THEN
            regexp_replace(regexp_replace(lower(written), '^(matchday|round|spieltag|jornada|giornata|journée|speelronde|regular season)[ -]*(\d+)$', '\2'),
                           '^(championship|europe|relegation)\D*(\d*)$', '\1 \2')
        WHEN of_kind = 'cup' THEN
            regexp_replace(regexp_replace(regexp_replace(lower(written), '^(quarter|semi)[- ]?finals?', '\1-final'),
                           '^(\d+)\. (round|runde)$', 'round \1'), ', replay$', ' replay')
    END;
COMMENT ON FUNCTION round_named(text, text) IS 'How a round of a league or cup is written here: a match day as a number, the rest in small letters.';
