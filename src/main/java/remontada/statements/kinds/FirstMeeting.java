package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Scope;

/// Before the first leg: that two clubs of long standing have never met in the competition, where all of its
/// matches are known.
public final class FirstMeeting implements Kind<Facts> {
    private static final int MATCHES = 10;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var tie = facts.tie();
        var host = facts.past().games(tie.host());
        var visitor = facts.past().games(tie.visitor());
        if (!facts.scope().isEuropeanCup()
                || tie.scores().first() != null
                || facts.isDecided()
                || !facts.past().meetings(tie.host()).isEmpty()
                || Math.min(host.size(), visitor.size()) < MATCHES) {
            return Stream.empty();
        }
        var all = Stream.concat(host.stream(), visitor.stream()).toList();
        var sentence = Sentence.of("statements.first-meeting")
                .with("host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with("hostMatches", host.size())
                .with("visitorMatches", visitor.size())
                .with("qualifying", all.stream().anyMatch(Scope::wasQualifying) ? "yes" : "no")
                .with(
                        "family",
                        facts.scope()
                                .over(all.stream()
                                        .filter(game -> !Scope.wasQualifying(game))
                                        .toList()));
        return Stream.of(Claim.of("first-meeting", sentence, 50).counting(0, 0).shownBy(ClubLists.meetings(facts)));
    }
}
