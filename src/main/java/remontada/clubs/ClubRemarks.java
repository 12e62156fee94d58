package remontada.clubs;

import java.util.List;
import java.util.Optional;
import remontada.leagues.LeaguePlace;
import remontada.platform.AsOf;
import remontada.platform.Statement;

/// What the record says of a club. Whoever knows the record tells; the club's page only shows it.
public interface ClubRemarks {
    /// The most telling statements, weightiest first.
    List<Statement> on(Club club, ClubRecord record, ClubForm form, Optional<LeaguePlace> place, AsOf asOf);
}
