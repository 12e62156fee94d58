package remontada.intake.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// A rule that the whole history has to keep, as a query for what breaks it.
///
/// @param slug its name in `known_exception.csv`
/// @param breaches a query with two columns: the subject, and what is wrong with it. It looks for ties in `ties`, for
/// matches in `matches` and for those of a club in `club_matches`: what of the history is looked at ([Scope])
/// @param isContradiction whether facts break it among themselves, whatever else is still to be told; otherwise what is
/// missing breaks it too
/// @param remedy what an operator can do about a breach, in the words of the command line
record Check(String slug, String breaches, boolean isContradiction, String remedy) {
    /// The name of a tie: where its page stands. Queries join what [#OF_TIE] joins.
    static final String TIE_SLUG =
            "competition.slug || '/' || season.slug || '/' || host.slug || '-v-' || visitor.slug";

    static final String OF_TIE = """
         JOIN tie ON tie.id = record.tie_id
         JOIN stage ON stage.id = tie.stage_id
         JOIN competition ON competition.id = stage.competition_id
         JOIN season ON season.id = stage.season_id
         JOIN club AS host ON host.id = tie.host_id
         JOIN club AS visitor ON visitor.id = tie.visitor_id
        """;

    static final String OF_MATCH = """
         JOIN competition ON competition.id = match.competition_id
         JOIN season ON season.id = match.season_id
         JOIN club AS home ON home.id = match.home_id
         JOIN club AS away ON away.id = match.away_id
        """;

    static final String MATCH_SLUG =
            "competition.slug || '/' || season.slug || ' ' || home.slug || ' v ' || away.slug || ' on ' ||"
                    + " match.played_on";

    static final List<Check> ALL = Stream.of(TieChecks.ALL, StageChecks.ALL, ScoreChecks.ALL, ClubChecks.ALL)
            .flatMap(List::stream)
            .toList();

    /// A rule that is broken by what is missing too.
    static Check of(String slug, String breaches, String remedy) {
        return new Check(slug, breaches, false, remedy);
    }

    /// A rule that only facts that contradict each other break.
    static Check contradiction(String slug, String breaches, String remedy) {
        return new Check(slug, breaches, true, remedy);
    }

    List<Finding> run(DSLContext sql, LocalDate today, Scope scope) {
        return sql.resultQuery(scope.relations() + breaches, today)
                .fetch(row -> new Finding(slug, row.get(0, String.class), row.get(1, String.class), remedy));
    }
}
