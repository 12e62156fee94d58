package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// That the two clubs had never met in the competition, where all of its matches are known.
public final class FirstMeeting implements Kind {
    @Override
    public Stream<Claim> claims(Facts facts) {
        var tie = facts.tie();
        if (!facts.scope().isEuropeanCup()
                || !facts.earlierMeetings(tie.host()).isEmpty()
                || tie.scores().first() == null && facts.isDecided()) {
            return Stream.empty();
        }
        boolean begun = tie.scores().first() != null;
        var sentence = Sentence.of("statements.first-meeting", "begun", begun ? "yes" : "no")
                .with("host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with(
                        "family",
                        facts.inCompetition(facts.tiesOf(tie.host()).stream()
                                .map(past -> past.season())
                                .toList()));
        return Stream.of(Claim.of("first-meeting", sentence, begun ? 20 : 50)
                .counting(0, facts.meetings(tie.host()).size())
                .shownBy(ClubLists.meetings(facts)));
    }
}
