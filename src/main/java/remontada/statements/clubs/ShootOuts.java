package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.football.Method;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// The club's record in shoot-outs.
public final class ShootOuts implements Kind<ClubPast> {
    private static final int ENOUGH = 2;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var shootOuts = past.ties().stream()
                .filter(tie -> tie.method() == Method.PENALTIES)
                .toList();
        int won = past.won(shootOuts);
        boolean telling = shootOuts.size() > ENOUGH && (won == 0 || won == shootOuts.size());
        var sentence = Sentence.of(
                        "club-statements.shoot-outs", "club", past.club().name())
                .with("count", won)
                .with("whole", won == 0 ? "lost" : won == shootOuts.size() ? "won" : "some")
                .with("total", shootOuts.size())
                .with("in", ClubPast.in(shootOuts));
        return shootOuts.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("shoot-outs", sentence, telling ? 59 : 40)
                        .counting(won, shootOuts.size())
                        .shownBy(Lists.ties(past.club()).with("method", "penalties")));
    }
}
