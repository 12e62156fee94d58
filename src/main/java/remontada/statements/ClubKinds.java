package remontada.statements;

import java.util.List;
import remontada.statements.clubs.Absence;
import remontada.statements.clubs.AwayGoals;
import remontada.statements.clubs.AwayRun;
import remontada.statements.clubs.BestStage;
import remontada.statements.clubs.BiggestWin;
import remontada.statements.clubs.ComebacksMade;
import remontada.statements.clubs.ComebacksSuffered;
import remontada.statements.clubs.Countries;
import remontada.statements.clubs.FinalsLost;
import remontada.statements.clubs.FormRun;
import remontada.statements.clubs.GreatestComeback;
import remontada.statements.clubs.GreatestLeadLost;
import remontada.statements.clubs.HomeRun;
import remontada.statements.clubs.LeagueRun;
import remontada.statements.clubs.LostAtHome;
import remontada.statements.clubs.Nemesis;
import remontada.statements.clubs.NeverFromThere;
import remontada.statements.clubs.NeverLostLead;
import remontada.statements.clubs.RunEnded;
import remontada.statements.clubs.ShootOuts;
import remontada.statements.clubs.Titles;
import remontada.statements.clubs.WonAway;

/// Every kind of statement on a club.
public final class ClubKinds {
    public static final List<Kind<ClubPast>> ALL = List.of(
            new Titles(),
            new FinalsLost(),
            new BestStage(),
            new Absence(),
            new ComebacksMade(),
            new ComebacksSuffered(),
            new GreatestComeback(),
            new NeverFromThere(),
            new GreatestLeadLost(),
            new NeverLostLead(),
            new LostAtHome(),
            new WonAway(),
            new HomeRun(),
            new AwayRun(),
            new FormRun(),
            new RunEnded(),
            new LeagueRun(),
            new ShootOuts(),
            new AwayGoals(),
            new Countries(),
            new Nemesis(),
            new BiggestWin());

    private ClubKinds() {}
}
