package remontada.statements.clubs;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;

/// Opponents that the club has met several times and never, or always, got the better of.
public final class Nemesis implements Kind<ClubPast> {
    private static final int LOST = 3;
    private static final int WON = 4;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.ties().stream().collect(groupingBy(tie -> tie.opponentOf(past.club()))).entrySet().stream()
                .filter(ties ->
                        isTelling(past.won(ties.getValue()), ties.getValue().size()))
                .map(ties -> claim(past, ties.getKey(), ties.getValue()));
    }

    private static boolean isTelling(int won, int total) {
        return (won == 0 && total >= LOST) || (won == total && total >= WON);
    }

    private static Claim claim(ClubPast past, Club opponent, List<DecidedTie> ties) {
        int won = past.won(ties);
        var sentence = Sentence.of(
                        "club-statements.nemesis", "club", past.club().name())
                .with("opponent", opponent.name())
                .with("won", won == 0 ? "no" : "yes")
                .with("total", ties.size())
                .with("in", ClubPast.in(ties));
        return Claim.of("against-" + opponent.slug(), sentence, 46 + 3 * Math.min(ties.size(), 6))
                .about(won == 0 ? "nemesis" : "favourite")
                .counting(won, ties.size())
                .shownBy(Lists.ties(past.club()).with("against", opponent.slug()));
    }
}
