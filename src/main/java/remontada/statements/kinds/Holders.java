package remontada.statements.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Winners;

/// That a club holds the trophy, whom it beat in the final, and the how-manieth title that was.
public final class Holders implements Kind<Facts> {
    private static final String ID = "holders";
    /// Fewer titles are a record of nothing yet.
    private static final int RECORD_FROM = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return of(facts).stream()
                .flatMap(last -> facts.clubs().stream().filter(last::wonBy).map(club -> claim(facts, last, club)));
    }

    /// The final of the season before.
    static Optional<DecidedTie> of(Facts facts) {
        return facts.past().finals().reversed().stream()
                .takeWhile(past -> past.season().next().compareTo(facts.tie().season()) >= 0)
                .filter(past -> past.season().next().equals(facts.tie().season()))
                .findFirst();
    }

    private static Claim claim(Facts facts, DecidedTie last, Club club) {
        var finals = facts.past().finals();
        int titles = Winners.of(club, finals);
        boolean beatThem = last.loser().id() == facts.otherThan(club).id();
        var sentence = Sentence.of("statements.holders", "moment", facts.moment())
                .with("club", club.name())
                .with("opponent", last.loser().name())
                .with("beatThem", beatThem ? "yes" : "no")
                .with("score", score(last, club))
                .with("method", last.method() == Method.PENALTIES ? "penalties" : "goals")
                .with("year", last.year())
                .with("titles", titles)
                .with("counted", facts.scope().isEuropeanCup() ? "yes" : "no")
                .with("record", record(finals, club, titles));
        return Claim.of(ID, sentence, beatThem ? 81 : 68)
                .counting(titles, finals.size())
                .shownBy(ClubLists.ties(facts, club).with("stage", "final").with("outcome", "through"));
    }

    private static String score(DecidedTie last, Club club) {
        var side = last.host().id() == club.id() ? Side.HOST : Side.VISITOR;
        var goals = last.score();
        return goals == null ? "" : Said.score(goals.of(side), goals.of(side.other()));
    }

    private static String record(List<DecidedTie> finals, Club club, int titles) {
        if (titles < RECORD_FROM) {
            return "no";
        }
        int others = Winners.mostOfOthers(club, finals);
        return titles < others ? "no" : titles == others ? "equalling" : "extending";
    }
}
