package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Situation;

/// What became of the club behind when it had lost the first leg at home before, or that it never had.
public final class OwnVenue implements Kind<Facts> {
    private static final String ID = "own-home-defeats";
    private static final int ENOUGH_TIES = 6;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.secondLeg() == Venue.AWAY)
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.chaser();
        var lost = facts.chasesOf(club).stream()
                .filter(chase -> chase.secondLeg() == Venue.AWAY)
                .toList();
        return lost.isEmpty() ? never(facts, situation) : Stream.of(before(facts, situation, lost));
    }

    private static Stream<Claim> never(Facts facts, Situation situation) {
        var club = situation.chaser();
        var begunAtHome = facts.tiesOf(club).stream()
                .filter(past -> past.hadTwoLegs() && past.host().id() == club.id())
                .toList();
        var sentence = Sentence.of("statements.own-home-defeats-never")
                .with("club", club.name())
                .with("total", begunAtHome.size())
                .with("family", facts.inCompetition(begunAtHome));
        return begunAtHome.size() < ENOUGH_TIES
                ? Stream.empty()
                : Stream.of(Claim.of(ID, club, sentence, 66)
                        .counting(0, begunAtHome.size())
                        .shownBy(ClubLists.ties(facts, club).with("legs", 2).with("first-leg", "home")));
    }

    private static Claim before(Facts facts, Situation situation, List<Chase> lost) {
        var club = situation.chaser();
        int count = (int) lost.stream().filter(Chase::cameBack).count();
        var last = lost.getLast();
        var sentence = Sentence.of("statements.own-home-defeats-" + (lost.size() == 1 ? "once" : "several"))
                .with("fate", facts.fate(club))
                .with("club", club.name())
                .with("count", count)
                .with("total", lost.size())
                .with("whole", count == 0 ? "none" : count == lost.size() ? "all" : "some")
                .with("opponent", last.leader().name())
                .with("year", last.year())
                .with("family", facts.inCompetition(lost));
        return Claim.of(ID, club, sentence, 62)
                .counting(count, lost.size())
                .shownBy(facts.comebacks()
                        .with("club", club.slug())
                        .with("second-leg", "away")
                        .with("outcome", "any"));
    }
}
