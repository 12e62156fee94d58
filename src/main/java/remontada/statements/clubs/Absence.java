package remontada.statements.clubs;

import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;

/// Since when the club has not been among the last of Europe, where that is years ago.
public final class Absence implements Kind<ClubPast> {
    private static final int SEASONS = 5;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var knockout = past.ties().stream()
                .filter(tie -> tie.stageKind().equals("knockout"))
                .toList();
        return knockout.isEmpty() || past.isInATie() || isRecent(past, knockout.getLast())
                ? Stream.empty()
                : Stream.of(claim(past, knockout));
    }

    private static boolean isRecent(ClubPast past, DecidedTie last) {
        return last.decidedOn().plusYears(SEASONS).isAfter(past.day());
    }

    private static Claim claim(ClubPast past, List<DecidedTie> knockout) {
        var last = knockout.getLast();
        var season = knockout.stream()
                .filter(tie -> tie.season().equals(last.season()))
                .toList();
        var sentence = Sentence.of(
                        "club-statements.absence", "club", past.club().name())
                .with("opponent", last.opponentOf(past.club()).name())
                .with("year", last.year())
                .with("competition", ClubPast.name(last.season()))
                .with("stage", last.stage().sentence())
                .with("won", last.wonBy(past.club()) ? "yes" : "no");
        return Claim.of("absence", sentence, 61)
                .counting(past.won(season), season.size())
                .shownBy(Lists.ties(past.club())
                        .with("scope", "knockout")
                        .with("from", last.season().name())
                        .with("to", last.season().name()));
    }
}
