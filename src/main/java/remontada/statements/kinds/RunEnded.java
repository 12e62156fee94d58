package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.football.Result;
import remontada.football.Run;
import remontada.football.Streak;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// What a club's last match ended, over all competitions. Only where its league is known, else form is guesswork.
public final class RunEnded implements Kind<Facts> {
    private static final int FRESH_DAYS = 14;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream()
                .filter(club -> facts.standings(club).isPresent())
                .flatMap(club -> ended(facts.form(club)).flatMap(streak -> claim(facts, club, streak)));
    }

    private static Stream<Streak> ended(ClubForm form) {
        return form.football().ended().stream()
                .filter(streak -> streak.matches() >= FormRuns.least(streak.run()))
                .limit(1);
    }

    private static Stream<Claim> claim(Facts facts, Club club, Streak streak) {
        var match = facts.form(club).newestFirst().getFirst();
        if (match.playedOn().plusDays(FRESH_DAYS).isBefore(facts.day())) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.run-ended", "moment", facts.moment())
                .with("club", club.name())
                .with("streak", Sentence.of("statements.run-" + streak.run().slug(), "count", streak.matches()))
                .with("score", Said.winnerFirst(match.score()))
                .with("result", match.letter())
                .with("venue", match.venue().slug())
                .with("opponent", match.opponent().name())
                .with("day", match.playedOn());
        boolean bad = streak.run() == Run.WINLESS || streak.run() == Run.LOSING;
        return Stream.of(
                Claim.of("run-ended", club, sentence, bad && match.score().result() == Result.WIN ? 69 : 53)
                        .about("form-" + club.slug())
                        .counting(streak.matches(), streak.matches() + 1)
                        .shownBy(ClubLists.last(club, streak.matches() + 1)));
    }
}
