package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.football.Method;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// How often away goals took the club through, of the ties they settled.
public final class AwayGoals implements Kind<ClubPast> {
    private static final int ENOUGH = 4;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var settled = past.ties().stream()
                .filter(tie -> tie.method() == Method.AWAY_GOALS)
                .toList();
        int won = past.won(settled);
        var sentence = Sentence.of(
                        "club-statements.away-goals", "club", past.club().name())
                .with("count", won)
                .with("whole", won == 0 ? "lost" : won == settled.size() ? "won" : "some")
                .with("total", settled.size())
                .with("in", ClubPast.in(settled));
        return settled.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("away-goals", sentence, won == 0 || won == settled.size() ? 48 : 35)
                        .counting(won, settled.size())
                        .shownBy(Lists.ties(past.club()).with("method", "away-goals")));
    }
}
