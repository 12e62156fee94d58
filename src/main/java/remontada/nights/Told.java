package remontada.nights;

import remontada.nights.NightRemarks.Remarked;
import remontada.platform.Sentence;
import remontada.platform.Statement;
import remontada.platform.Words;

/// A statement as a page of several ties prints it.
///
/// @param tie the clubs of the tie it is about, "Liverpool v Real Madrid"
/// @param path of that tie
public record Told(String tie, String path, Statement statement) {
    public static Told of(Remarked remarked, Words words) {
        var tie = remarked.tie();
        var name = Sentence.of("nights.tie", "host", tie.host().name())
                .with("visitor", tie.visitor().name());
        return new Told(words.say(name), tie.path(), remarked.statement());
    }
}
