package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.clubs.FormMatch;
import remontada.football.Run;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;
import remontada.statements.Said;

/// What the club's last match ended, over all competitions, while it is fresh.
public final class RunEnded implements Kind<ClubPast> {
    private static final int FRESH_DAYS = 10;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.place().isEmpty() || past.form().isOnlyEurope() || isOld(past)
                ? Stream.empty()
                : past.form().football().ended().stream()
                        .filter(streak -> streak.matches() >= FormRun.least(streak.run()))
                        .limit(1)
                        .map(streak -> claim(past, streak.run(), streak.matches()));
    }

    private static boolean isOld(ClubPast past) {
        return past.form().newestFirst().isEmpty()
                || last(past).playedOn().plusDays(FRESH_DAYS).isBefore(past.day());
    }

    private static FormMatch last(ClubPast past) {
        return past.form().newestFirst().getFirst();
    }

    private static Claim claim(ClubPast past, Run run, int matches) {
        var last = last(past);
        var sentence = Sentence.of(
                        "club-statements.run-ended", "club", past.club().name())
                .with("run", Said.word(run.slug()))
                .with("count", matches)
                .with("score", Said.winnerFirst(last.score()))
                .with("result", last.letter())
                .with("venue", last.venue().slug())
                .with("opponent", last.opponent().name());
        return Claim.of("run-ended", sentence, 55 + Math.min(matches, 15))
                .counting(matches, matches + 1)
                .shownBy(Lists.last(past.club(), matches + 1));
    }
}
