package remontada.clubs;

import remontada.football.Method;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A tie as a line of a club's table.
///
/// @param cameBack whether the club did, and so is marked
public record ClubTieLine(ClubTie tie, String stage, String outcome, boolean cameBack) {
    public static ClubTieLine of(ClubTie tie, Words words) {
        var method = tie.method().map(Method::slug).filter(slug -> words.knows("clubs.by-" + slug));
        var outcome = Sentence.of("clubs.outcome-" + tie.outcome().slug());
        return new ClubTieLine(
                tie,
                words.say(Sentence.of("clubs.in-stage", "competition", tie.tie().competitionName())
                        .with("stage", tie.tie().stage().sentence())),
                words.say(method.map(slug -> Sentence.of("clubs.by-" + slug, "outcome", outcome))
                        .orElse(outcome)),
                tie.outcome() == ClubTie.Outcome.CAME_BACK);
    }
}
