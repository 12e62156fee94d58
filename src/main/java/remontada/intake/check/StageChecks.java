package remontada.intake.check;

import java.util.List;

/// Who plays in a stage: whoever went through before, nobody who went out.
final class StageChecks {
    /// The stage after that of a tie, once all of it is known: a later one was begun, or it is the final. Until then
    /// a club that is missing there is in a tie that is still to be entered.
    private static final String NEXT_IS_DRAWN = """
        JOIN LATERAL (SELECT stage.id, stage.slug, stage.position FROM stage
                      WHERE stage.competition_id = record.competition_id AND stage.season_id = record.season_id
                        AND stage.position > record.stage_position
                        AND EXISTS (SELECT FROM match WHERE match.stage_id = stage.id)
                      ORDER BY stage.position LIMIT 1) AS next
            ON next.slug = 'final'
            OR EXISTS (SELECT FROM stage AS later JOIN match ON match.stage_id = later.id
                       WHERE later.competition_id = record.competition_id AND later.season_id = record.season_id
                         AND later.position > next.position AND match.home_goals IS NOT NULL)
        """;

    static final List<Check> ALL = List.of(
            Check.of(
                    "winners-play-next",
                    """
                        SELECT competition.slug || '/' || season.slug || '/' || record.stage || ' ' || club.slug,
                               'went through but is missing from what comes next'
                        FROM ties AS record
                        JOIN competition ON competition.id = record.competition_id
                        JOIN season ON season.id = record.season_id
                        JOIN club ON club.id = CASE record.winner WHEN 'host' THEN record.host_id ELSE record.visitor_id END
                        """ + NEXT_IS_DRAWN + """
                        WHERE record.winner IS NOT NULL
                          AND NOT EXISTS (SELECT FROM match JOIN stage ON stage.id = match.stage_id
                                          WHERE match.competition_id = record.competition_id
                                            AND match.season_id = record.season_id
                                            AND club.id IN (match.home_id, match.away_id)
                                            AND (stage.position > record.stage_position
                                              OR stage.position = record.stage_position AND stage.slug = 'preliminary'
                                                 AND match.played_on > record.first_on))
                          AND NOT EXISTS (SELECT FROM tie_record AS later
                                          WHERE later.competition_id = record.competition_id
                                            AND later.season_id = record.season_id
                                            AND later.stage_position > record.stage_position
                                            AND club.id IN (later.host_id, later.visitor_id))
                        """,
                    "Mend the scores of its tie (result set), or draw the tie that is missing (tie draw)."),
            Check.of(
                    "winners-skip-no-stage",
                    """
                        SELECT competition.slug || '/' || season.slug || '/' || record.stage || ' ' || club.slug,
                               'went through but is missing from the next stage, ' || next.slug
                        FROM ties AS record
                        JOIN competition ON competition.id = record.competition_id
                        JOIN season ON season.id = record.season_id
                        JOIN club ON club.id = CASE record.winner WHEN 'host' THEN record.host_id ELSE record.visitor_id END
                        """ + NEXT_IS_DRAWN + """
                        WHERE record.winner IS NOT NULL
                          AND NOT EXISTS (SELECT FROM match
                                          WHERE club.id IN (match.home_id, match.away_id)
                                            AND (match.stage_id = next.id
                                              OR match.stage_id = record.stage_id AND record.stage = 'preliminary'
                                                 AND match.played_on > record.first_on))
                          AND NOT EXISTS (SELECT FROM tie WHERE tie.stage_id = next.id AND club.id IN (tie.host_id, tie.visitor_id))
                        """,
                    "Draw the tie that is missing (tie draw), unless the club had a bye."),
            Check.contradiction(
                    "losers-are-out",
                    """
                    SELECT DISTINCT competition.slug || '/' || season.slug || '/' || record.stage || ' ' || club.slug,
                           'went out but plays in a later stage'
                    FROM ties AS record
                    JOIN competition ON competition.id = record.competition_id
                    JOIN season ON season.id = record.season_id
                    JOIN club ON club.id = CASE record.winner WHEN 'host' THEN record.visitor_id ELSE record.host_id END
                    JOIN match ON match.competition_id = record.competition_id AND match.season_id = record.season_id
                        AND club.id IN (match.home_id, match.away_id)
                    JOIN stage ON stage.id = match.stage_id AND stage.position > record.stage_position
                    WHERE record.winner IS NOT NULL
                    """,
                    "Mend the scores of the tie it lost (result set), or take its later match back (fixture cancel)."),
            Check.contradiction("one-final", """
                SELECT competition.slug || '/' || season.slug, 'has ' || count(*) || ' finals'
                FROM ties AS record
                JOIN competition ON competition.id = record.competition_id
                JOIN season ON season.id = record.season_id
                WHERE record.stage = 'final' GROUP BY 1 HAVING count(*) > 1
                """, "Take back all finals but one (fixture cancel)."));

    private StageChecks() {}
}
