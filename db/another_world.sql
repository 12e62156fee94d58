-- The real history once more, later and with other clubs: {number} times {years} years after it. Each club's part is played by
-- another of its country, drawn by the seed; all that happened on the pitch happens again.

INSERT INTO season (id, slug, starts_on, ends_on)
SELECT id + {shift}, id + {shift} || '-' || lpad(((id + {shift} + 1) % 100)::text, 2, '0'),
       (starts_on + interval '{shift} years')::date, (ends_on + interval '{shift} years')::date
FROM season WHERE id <= {last_season};

CREATE TEMP TABLE part ON COMMIT DROP AS
SELECT part.id AS part_id, player.id AS player_id
FROM (SELECT *, row_number() OVER (PARTITION BY country ORDER BY id) AS position
      FROM club WHERE id <= {last_club}) AS part
JOIN (SELECT *, row_number() OVER (PARTITION BY country ORDER BY md5('{seed}/{number}/' || slug), id) AS position
      FROM club WHERE id <= {last_club}) AS player USING (country, position);

INSERT INTO club (id, slug, name, short_name, code, country, city, primary_colour, secondary_colour, founded, historic_country)
    OVERRIDING SYSTEM VALUE
SELECT part_id + {clubs}, club.slug || '-w{number}', player.name || ' W{number}', player.short_name || ' W{number}', player.code,
       player.country, player.city, player.primary_colour, player.secondary_colour, player.founded, player.historic_country
FROM part JOIN club ON club.id = part_id JOIN club AS player ON player.id = player_id;

INSERT INTO club_alias (club_id, alias, country)
SELECT part_id + {clubs}, alias || ' W{number}', country FROM part JOIN club_alias ON club_id = player_id;

DROP TABLE part;

INSERT INTO tie_rule (competition_id, stage, from_season, to_season, away_goals, when_level, when_still_level, source)
SELECT competition_id, stage, from_season + {shift}, to_season + {shift}, away_goals, when_level, when_still_level, source
FROM tie_rule WHERE id <= {last_rule};

INSERT INTO stage (id, competition_id, season_id, slug, position, kind, legs) OVERRIDING SYSTEM VALUE
SELECT id + {stages}, competition_id, season_id + {shift}, slug, position, kind, legs FROM stage WHERE id <= {last_stage};

INSERT INTO tie (id, stage_id, host_id, visitor_id, legs, ruling, ruled_for, note) OVERRIDING SYSTEM VALUE
SELECT id + {ties}, stage_id + {stages}, host_id + {clubs}, visitor_id + {clubs}, legs, ruling, ruled_for, note
FROM tie WHERE id <= {last_tie};

INSERT INTO match (id, competition_id, season_id, stage_id, tie_id, leg, group_name, round, played_on, kick_off_at, zone, venue, neutral,
                   home_id, away_id, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
                   home_penalties, away_penalties, home_on_pitch, away_on_pitch, known_on, note, source) OVERRIDING SYSTEM VALUE
SELECT id + {matches}, competition_id, season_id + {shift}, stage_id + {stages}, tie_id + {ties}, leg, group_name, round,
       (played_on + interval '{shift} years')::date, kick_off_at + interval '{shift} years', zone, venue, neutral,
       home_id + {clubs}, away_id + {clubs}, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
       home_penalties, away_penalties, home_on_pitch, away_on_pitch, (known_on + interval '{shift} years')::date, note, source
FROM match WHERE id <= {last_match};

INSERT INTO goal (match_id, number, minute, stoppage, side, scorer, kind)
SELECT match_id + {matches}, number, minute, stoppage, side, scorer, kind FROM goal WHERE match_id <= {last_match};

INSERT INTO points_deduction (competition_id, season_id, club_id, points, imposed_on, reason)
SELECT competition_id, season_id + {shift}, club_id + {clubs}, points, (imposed_on + interval '{shift} years')::date, reason
FROM points_deduction WHERE club_id <= {last_club};

INSERT INTO league_phase (competition_id, phase, from_season, to_season, carries, source)
SELECT competition_id, phase, from_season + {shift}, to_season + {shift}, carries, source
FROM league_phase WHERE from_season <= {last_season};

INSERT INTO league_gap (competition_id, from_season, to_season, gap)
SELECT competition_id, from_season + {shift}, to_season + {shift}, gap FROM league_gap WHERE from_season <= {last_season};

INSERT INTO match_report (id, run_id, place, line, competition_written, round_written, home_written, home_country, away_written, away_country,
                          season, competition, stage, home, away, day, exists, leg, single, group_name, round, played_on, kick_off, zone,
                          venue, neutral, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
                          home_penalties, away_penalties, home_on_pitch, away_on_pitch, goals, known_on, note, credit, fingerprint)
    OVERRIDING SYSTEM VALUE
SELECT report.id + {reports}, report.run_id, place, line, competition_written, round_written, home_written || '-w{number}', home_country,
       away_written || '-w{number}', away_country, later.slug, competition, stage, home || '-w{number}', away || '-w{number}',
       (day + interval '{shift} years')::date, exists, leg, single, group_name, round, (played_on + interval '{shift} years')::date, kick_off,
       zone, venue, neutral, status, home_goals, away_goals, home_half_time, away_half_time, home_extra_time, away_extra_time,
       home_penalties, away_penalties, home_on_pitch, away_on_pitch, goals, (known_on + interval '{shift} years')::date, report.note, credit,
       fingerprint
FROM match_report AS report
JOIN season ON season.slug = report.season
JOIN season AS later ON later.id = season.id + {shift}
WHERE report.id <= {last_report};

INSERT INTO club_rating (club_id, on_day, seen_in, rest, strength, doubt, openness, openness_doubt, ground, ground_doubt)
SELECT club_id + {clubs}, (on_day + interval '{shift} years')::date, seen_in, rest, strength, doubt, openness, openness_doubt, ground, ground_doubt
FROM club_rating WHERE club_id <= {last_club}
ON CONFLICT DO NOTHING;

INSERT INTO country_rating (country, on_day, rest, level, doubt)
SELECT country, (on_day + interval '{shift} years')::date, rest, level, doubt FROM country_rating WHERE on_day <= DATE '{last_day}'
ON CONFLICT DO NOTHING;

INSERT INTO setting_rating (kind, competition_id, on_day, goals, goals_doubt, edge, edge_doubt)
SELECT kind, competition_id, (on_day + interval '{shift} years')::date, goals, goals_doubt, edge, edge_doubt
FROM setting_rating WHERE on_day <= DATE '{last_day}'
ON CONFLICT DO NOTHING;

INSERT INTO tie_chance (tie_id, before_tie, after_first, low, low_minute)
SELECT tie_id + {ties}, before_tie, after_first, low, low_minute FROM tie_chance WHERE tie_id <= {last_tie};
