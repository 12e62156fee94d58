package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.football.Run;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;
import remontada.statements.Said;

/// The longest run that the club has on over all competitions. Only where its league is known, else form is
/// guesswork.
public final class FormRun implements Kind<ClubPast> {
    @Override
    public Stream<Claim> claims(ClubPast past) {
        var form = past.form().football();
        return past.place().isEmpty() || past.form().isOnlyEurope()
                ? Stream.empty()
                : form.streaks().stream()
                        .filter(streak -> streak.matches() >= least(streak.run()))
                        .filter(streak -> streak.matches() < form.newestFirst().size())
                        .limit(1)
                        .map(streak -> claim(past, streak.run(), streak.matches()));
    }

    private static Claim claim(ClubPast past, Run run, int matches) {
        var sentence = Sentence.of(
                        "club-statements.form-run", "club", past.club().name())
                .with("run", Said.word(run.slug()))
                .with("count", matches);
        return Claim.of("form-run", sentence, 51 + Math.min(2 * (matches - least(run)), 20))
                .about("run-" + run.slug() + "-" + matches)
                .counting(matches, matches)
                .shownBy(Lists.last(past.club(), matches));
    }

    /// From how many matches on a run is worth a sentence.
    static int least(Run run) {
        return switch (run) {
            case WINLESS, LOSING, WITHOUT_SCORING, DRAWING -> 3;
            case WINNING, CLEAN_SHEETS -> 4;
            case UNBEATEN -> 8;
            case CONCEDING -> 10;
            case SCORING -> 15;
        };
    }
}
