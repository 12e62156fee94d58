package remontada.ties;

import remontada.platform.Sentence;
import remontada.platform.Words;

/// A past tie beside another: one dot, alike on every page that shows it.
///
/// @param path of the tie's own page
/// @param label the tie in words
public record Precedent(PastTie tie, String path, String label) {
    static Precedent of(PastTie tie, Words words) {
        var label = Sentence.of(
                        tie.behind() == null ? "ties.dot-level" : "ties.dot-behind",
                        "host",
                        tie.host().written())
                .with("visitor", tie.visitor().written())
                .with("score", Written.score(tie.first().host(), tie.first().visitor()))
                .with("year", Integer.toString(tie.on().getYear()))
                .with("cameBack", tie.wentThrough());
        return new Precedent(tie, tie.path(), words.say(label));
    }

    /// Whether the side in question went through.
    public boolean made() {
        return tie.wentThrough();
    }
}
