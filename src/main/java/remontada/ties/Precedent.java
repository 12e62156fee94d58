package remontada.ties;

import remontada.platform.Lazily;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A past tie beside another: one dot, alike on every page that shows it.
///
/// @param said the tie in words, which are made when a page first shows them
public record Precedent(PastTie tie, Lazily<String> said) {
    static Precedent of(PastTie tie, Words words) {
        return new Precedent(tie, new Lazily<>(() -> said(tie, words)));
    }

    private static String said(PastTie tie, Words words) {
        return words.say(Sentence.of(
                        tie.behind() == null ? "ties.dot-level" : "ties.dot-behind",
                        "host",
                        tie.host().written())
                .with("visitor", tie.visitor().written())
                .with("score", Written.score(tie.first().host(), tie.first().visitor()))
                .with("year", Integer.toString(tie.on().getYear()))
                .with("cameBack", tie.wentThrough()));
    }

    /// Of the tie's own page.
    public String path() {
        return tie.path();
    }

    /// The tie in words.
    public String label() {
        return said.get();
    }

    /// Whether the side in question went through.
    public boolean made() {
        return tie.wentThrough();
    }
}
