package remontada.live;

import remontada.live.LiveMatch.Heard;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Puts the clock of a match into words.
public final class LiveWords {
    private final Words words;

    public LiveWords(Words words) {
        this.words = words;
    }

    /// "63′", "45+2′", "half-time", "extra time, 97′", "penalties"
    public String clock(Heard heard) {
        var minute = heard.minute();
        return words.say(Sentence.of("live.clock-" + heard.period().slug(), "timed", minute == null ? "no" : "yes")
                .with("minute", minute == null ? "" : minute.toString())
                .with("stoppage", heard.stoppage() == null ? "" : "+" + heard.stoppage()));
    }
}
