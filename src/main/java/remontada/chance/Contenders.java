package remontada.chance;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.TieChance.Grounds;
import remontada.football.TieRules;

/// Clubs as they were known on a day, any two of which may meet in a knock-out tie.
public final class Contenders {
    private final Chances chances;
    private final Map<Integer, KnownClub> clubs;
    private final KnownSetting setting;
    private final LocalDate day;

    Contenders(Chances chances, Map<Integer, KnownClub> clubs, @Nullable KnownSetting setting, LocalDate day) {
        this.chances = chances;
        this.clubs = Map.copyOf(clubs);
        this.setting = KnownSetting.orAtFirst(setting, chances.model());
        this.day = day;
    }

    /// A tie of two of them.
    public TieChance tie(int host, int visitor, TieRules rules, Grounds grounds) {
        return chances.of(rules, grounds, pairing(host, visitor));
    }

    /// The chance of `one` before a tie with `other`, when either may be at home first.
    public double before(int one, int other, TieRules rules) {
        var pairing = pairing(one, other);
        if (rules.legs() == 1) {
            return chances.of(rules, new Grounds(true, true), pairing).before();
        }
        double first = chances.of(rules, Grounds.HOME_AND_AWAY, pairing).before();
        double second =
                1 - chances.of(rules, Grounds.HOME_AND_AWAY, pairing.reversed()).before();
        return (first + second) / 2;
    }

    /// What a first leg of two of them would mean, goals of its host first.
    public Forecast afterFirstLeg(int host, int visitor, TieRules rules, int hostGoals, int visitorGoals) {
        var tie = tie(host, visitor, rules, Grounds.HOME_AND_AWAY);
        var first = new HostScore(hostGoals, visitorGoals);
        double after = tie.afterFirstLeg(hostGoals, visitorGoals);
        return new Forecast(tie.before(), after, after, first.lead(), null, null, tie.results(first));
    }

    private Pairing pairing(int one, int other) {
        return KnownClub.pair(chances.model(), club(one), club(other), setting, Kind.KNOCKOUT, day.getYear(), day);
    }

    private KnownClub club(int id) {
        var club = clubs.get(id);
        if (club == null) {
            throw new IllegalArgumentException("club " + id + " is not among them");
        }
        return club;
    }
}
