-- A heading of several words, "Qualifying, Round 1": that it is about qualifying may stand in one part of it, which round in
-- another. A heading that names no stage names none: it is not the group stage.
CREATE OR REPLACE FUNCTION stage_named(of_competition text, of_season text, round text, group_name text, of_qualifying boolean) RETURNS text
    LANGUAGE sql STABLE
AS $$
WITH heading AS (
    SELECT folded(trim(part)) AS part
    FROM regexp_split_to_table(coalesce(round, '') || CASE WHEN group_name IS NULL THEN '' ELSE ',group' END, ',') AS part
)
SELECT CASE
    WHEN stage.slug IS NOT NULL THEN stage.slug
    WHEN named.stage IS DISTINCT FROM 'group' THEN named.stage
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
    FROM heading
    JOIN stage_alias ON heading.part ~ stage_alias.written
        AND (stage_alias.qualifying IS NULL
             OR stage_alias.qualifying = (of_qualifying OR EXISTS (SELECT FROM heading WHERE part ~ '^(quali|qualifiers|qualifying|qualification)( round)?s?$')))
    ORDER BY stage_alias.position LIMIT 1) AS named ON true
WHERE competition.slug = of_competition AND competition.kind = 'european'
$$;
