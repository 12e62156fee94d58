package remontada.ties;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A tie whose match is on, in the room of a title and of a description: which match it is, and neither its
/// score nor what is needed, for both change while the title stays.
record LiveTitle(LiveTie live, Words words) {
    /// None unless its match is on or was broken off: then what was needed before it is no longer so.
    static Optional<LiveTitle> of(@Nullable LiveTie live, Words words) {
        return Optional.ofNullable(live).filter(LiveTie::isBegun).map(begun -> new LiveTitle(begun, words));
    }

    String title() {
        return Room.TITLE.first(ways("title-live"));
    }

    String description() {
        return Room.DESCRIPTION.first(ways("description-live"));
    }

    private Stream<String> ways(String key) {
        return Stream.of(live.tie(), live.tie().inShort())
                .map(named -> Sentence.of("ties." + key, "host", named.host().name())
                        .with("visitor", named.visitor().name())
                        .with("competition", named.competitionName())
                        .with("season", named.season().name())
                        .with("stage", named.stage().sentence())
                        .with("leg", live.legToName())
                        .with("on", live.isOn() ? "yes" : "no"))
                .map(words::say);
    }
}
