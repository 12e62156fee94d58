package remontada.ties;

import java.util.List;
import java.util.Map;
import remontada.clubs.ClubForm;
import remontada.leagues.Standings;
import remontada.platform.AsOf;
import remontada.platform.Statement;

/// What the record says of a tie. Whoever knows the record tells; the tie's page only shows it.
public interface Remarks {
    /// The most telling statements, weightiest first.
    ///
    /// @param forms of both clubs by their ids, up to the day or, of a decided tie, to the eve of its last leg
    /// @param standings of their leagues by then
    List<Statement> on(
            TieSummary tie,
            TieDetails details,
            Map<Integer, ClubForm> forms,
            Map<Integer, Standings> standings,
            AsOf asOf);
}
