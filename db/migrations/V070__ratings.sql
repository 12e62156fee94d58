CREATE TABLE club_rating (
    club_id        integer          NOT NULL CONSTRAINT club_rating_club REFERENCES club ON DELETE CASCADE,
    on_day         date             NOT NULL,
    seen_in        text             NOT NULL
        CONSTRAINT club_rating_seen_in CHECK (seen_in IN ('knockout', 'group', 'qualifying', 'league', 'cup')),
    rest           double precision NOT NULL,
    strength       double precision NOT NULL,
    doubt          double precision NOT NULL CONSTRAINT club_rating_doubt_is_a_variance CHECK (doubt > 0),
    openness       double precision NOT NULL,
    openness_doubt double precision NOT NULL CONSTRAINT club_rating_openness_doubt_is_a_variance CHECK (openness_doubt > 0),
    ground         double precision NOT NULL,
    ground_doubt   double precision NOT NULL CONSTRAINT club_rating_ground_doubt_is_a_variance CHECK (ground_doubt > 0),
    CONSTRAINT club_rating_pk PRIMARY KEY (club_id, on_day)
);
COMMENT ON TABLE club_rating IS 'A club after the matches of a day on which it played. As of a day its last row counts.';
COMMENT ON COLUMN club_rating.strength IS 'Above its country''s level, as a logarithm of goals; doubt is its variance.';
COMMENT ON COLUMN club_rating.seen_in IS 'What kind of club it is: by the kind of its first match, or league since its first match there.';
COMMENT ON COLUMN club_rating.rest IS 'The strength it drifts to in time.';
COMMENT ON COLUMN club_rating.openness IS 'Goals at both ends of its matches.';
COMMENT ON COLUMN club_rating.ground IS 'What its ground is worth beyond the usual home edge.';

CREATE TABLE country_rating (
    country text             NOT NULL CONSTRAINT country_rating_code CHECK (country ~ '^[A-Z]{3}$'),
    on_day  date             NOT NULL,
    rest    double precision NOT NULL,
    level   double precision NOT NULL,
    doubt   double precision NOT NULL CONSTRAINT country_rating_doubt_is_a_variance CHECK (doubt > 0),
    CONSTRAINT country_rating_pk PRIMARY KEY (country, on_day)
);
COMMENT ON TABLE country_rating IS 'The level of a country''s clubs after the European matches of a day: a club''s rating is its own strength and this.';

CREATE TABLE setting_rating (
    kind           text             NOT NULL
        CONSTRAINT setting_rating_kind CHECK (kind IN ('knockout', 'group', 'qualifying', 'league', 'cup')),
    competition_id smallint         NOT NULL,
    on_day         date             NOT NULL,
    goals          double precision NOT NULL,
    goals_doubt    double precision NOT NULL CONSTRAINT setting_rating_goals_doubt_is_a_variance CHECK (goals_doubt > 0),
    edge           double precision NOT NULL,
    edge_doubt     double precision NOT NULL CONSTRAINT setting_rating_edge_doubt_is_a_variance CHECK (edge_doubt > 0),
    CONSTRAINT setting_rating_pk PRIMARY KEY (kind, competition_id, on_day)
);
COMMENT ON TABLE setting_rating IS 'Goals and home edge of a kind of match after the matches of a day.';
COMMENT ON COLUMN setting_rating.competition_id IS 'A league or a cup; 0 for European matches, which share theirs by kind of stage.';

CREATE TABLE rated_month (
    month       date CONSTRAINT rated_month_pk PRIMARY KEY,
    fingerprint text NOT NULL,
    CONSTRAINT rated_month_is_its_first_day CHECK (extract(day FROM month) = 1)
);
COMMENT ON TABLE rated_month IS 'The results and the model that the ratings were computed from, by month: from the first month whose fingerprint is another now, ratings are computed anew.';

CREATE TABLE tie_chance (
    tie_id      integer CONSTRAINT tie_chance_pk PRIMARY KEY
        CONSTRAINT tie_chance_tie REFERENCES tie ON DELETE CASCADE,
    before_tie  double precision NOT NULL CONSTRAINT tie_chance_before_tie CHECK (before_tie BETWEEN 0 AND 1),
    after_first double precision CONSTRAINT tie_chance_after_first CHECK (after_first BETWEEN 0 AND 1),
    low         double precision CONSTRAINT tie_chance_low CHECK (low BETWEEN 0 AND 1),
    low_minute  smallint CONSTRAINT tie_chance_low_minute CHECK (low_minute BETWEEN 0 AND 210),
    CONSTRAINT tie_chance_low_has_its_minute CHECK ((low IS NULL) = (low_minute IS NULL))
);
COMMENT ON TABLE tie_chance IS 'A tie that has begun: what its first-leg host''s chance to go through was, by what was known on the eve of each leg.';
COMMENT ON COLUMN tie_chance.before_tie IS 'On the eve of the first leg, or of the only match.';
COMMENT ON COLUMN tie_chance.after_first IS 'On the eve of the second leg; empty before the first is over, and for single matches.';
COMMENT ON COLUMN tie_chance.low IS 'The least chance that the side which went through ever had, after low_minute minutes of the tie; empty while undecided or where goals are not known.';

CREATE VIEW month_of_results AS
SELECT date_trunc('month', played_on)::date AS month,
       md5(string_agg(concat_ws(',', played_on, competition_id, stage_id, neutral, home_id, away_id,
                                coalesce(home_on_pitch, home_goals), coalesce(away_on_pitch, away_goals)),
                      ';' ORDER BY played_on, id)) AS results
FROM match
WHERE match_was_played(status, home_on_pitch)
GROUP BY 1;
COMMENT ON VIEW month_of_results IS 'A fingerprint of every month''s results, as far as ratings see them.';

CREATE FUNCTION rated_club_as_of(club integer, day date)
    RETURNS TABLE (country text, on_day date, seen_in text, rest double precision, strength double precision,
                   doubt double precision, openness double precision, openness_doubt double precision,
                   ground double precision, ground_doubt double precision,
                   level_on date, level_rest double precision, level double precision, level_doubt double precision)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
SELECT club.country, rating.on_day, rating.seen_in, rating.rest, rating.strength, rating.doubt,
       rating.openness, rating.openness_doubt, rating.ground, rating.ground_doubt,
       of_country.on_day, of_country.rest, of_country.level, of_country.doubt
FROM club
LEFT JOIN LATERAL (
    SELECT * FROM club_rating
    WHERE club_id = club.id AND club_rating.on_day <= day
    ORDER BY club_rating.on_day DESC LIMIT 1) AS rating ON true
LEFT JOIN LATERAL (
    SELECT * FROM country_rating
    WHERE country_rating.country = club.country AND country_rating.on_day <= day
    ORDER BY country_rating.on_day DESC LIMIT 1) AS of_country ON true
WHERE club.id = rated_club_as_of.club
$$;
COMMENT ON FUNCTION rated_club_as_of(integer, date) IS 'What was known of a club and its country at the end of a day; empty where nothing was yet.';

CREATE FUNCTION rated_setting_as_of(of_kind text, day date)
    RETURNS TABLE (goals double precision, edge double precision)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
SELECT found.goals, found.edge FROM (
    (SELECT 1 AS choice, goals, edge FROM setting_rating
     WHERE kind = of_kind AND competition_id = 0 AND on_day <= day ORDER BY on_day DESC LIMIT 1)
    UNION ALL
    (SELECT 2, goals, edge FROM setting_rating
     WHERE kind = 'knockout' AND competition_id = 0 AND on_day <= day ORDER BY on_day DESC LIMIT 1)) AS found
ORDER BY found.choice LIMIT 1
$$;
COMMENT ON FUNCTION rated_setting_as_of(text, date) IS 'Goals and home edge of a kind of European match at the end of a day; before its first, those of knock-out matches.';
