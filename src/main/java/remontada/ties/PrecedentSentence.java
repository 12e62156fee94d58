package remontada.ties;

import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// How often it had been done, in a sentence that is true wherever it stands: "None of the 15 sides that lost the first
/// leg at home by three or more in the Champions League knock-out stage have gone through."
///
/// @param tie whose competition, era and kind of stage are counted
/// @param secondLeg where the sides counted played the second leg
public record PrecedentSentence(TieSummary tie, Margin margin, Venue secondLeg, Words words) {
    /// @param total at least 1
    public String of(int count, int total) {
        var place = Sentence.of("ties.place-" + tie.stage().kind(), "competition", tie.competitionName());
        return words.asTitle(words.say(Sentence.of(margin.least() == 0 ? "ties.told-level" : "ties.told-behind")
                .with("count", count)
                .with("total", total)
                .with("all", count == total)
                .with("venue", secondLeg.slug())
                .with("least", margin.least())
                .with("orMore", margin.orMore())
                .with("place", place)
                .with("decided", tie.isDecided())));
    }
}
