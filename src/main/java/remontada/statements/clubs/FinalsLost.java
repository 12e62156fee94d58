package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;

/// How many of its finals the club lost. That it lost them all waits while it may be in another.
public final class FinalsLost implements Kind<ClubPast> {
    /// Shared with [Titles], which say of how many finals they are.
    static final String TOPIC = "finals";

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var finals = past.ties().stream().filter(DecidedTie::isFinal).toList();
        int lost = finals.size() - past.won(finals);
        var sentence = Sentence.of(
                        "club-statements.finals-lost", "club", past.club().name())
                .with("count", lost)
                .with("whole", lost == finals.size() ? "yes" : "no")
                .with("total", finals.size())
                .with("year", finals.isEmpty() ? "" : finals.getLast().year())
                .with("in", ClubPast.in(finals));
        boolean another = lost == finals.size() && past.isInATie();
        return lost == 0 || (lost == 1 && finals.size() > 1) || another
                ? Stream.empty()
                : Stream.of(Claim.of("finals-lost", sentence, lost == finals.size() ? 70 : 47)
                        .about(TOPIC)
                        .counting(lost, finals.size())
                        .shownBy(Lists.ties(past.club()).with("stage", "final").with("outcome", "out")));
    }
}
