package remontada.statements;

import java.util.List;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.clubs.ClubRecord;
import remontada.clubs.ClubRemarks;
import remontada.leagues.LeaguePlace;
import remontada.platform.AsOf;
import remontada.platform.Statement;

/// What the record says of a club.
public final class ClubStatements implements ClubRemarks {
    /// More than these nobody reads.
    public static final int MOST = 10;

    private final HistoryQueries history;
    private final Statements statements;

    public ClubStatements(HistoryQueries history, Statements statements) {
        this.history = history;
        this.statements = statements;
    }

    @Override
    public List<Statement> on(Club club, ClubRecord record, ClubForm form, Optional<LeaguePlace> place, AsOf asOf) {
        var inATie = record.ties().stream().anyMatch(tie -> !tie.tie().isDecided());
        var past = new ClubPast(club, asOf.day(), history.current(), form, place, inATie);
        var listsOn = Optional.of(asOf).filter(AsOf::chosen).map(AsOf::day);
        return statements.say(statements.ranked(ClubKinds.ALL, past).limit(MOST), listsOn);
    }
}
