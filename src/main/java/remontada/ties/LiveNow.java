package remontada.ties;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remontada.chance.InPlay;
import remontada.live.LiveMatch;
import remontada.live.LiveNews;
import remontada.live.LiveView;

/// The ties of a page that play today and have no result.
///
/// @param today every match of the day, also those that the page does not show: of all of them it is told
/// @param ties by their ids
public record LiveNow(List<LiveMatch> today, Map<Integer, LiveTie> ties) {
    private static final LiveNow NONE = new LiveNow(List.of(), Map.of());

    public static LiveNow none() {
        return NONE;
    }

    public Optional<LiveTie> of(TieSummary tie) {
        return Optional.ofNullable(ties.get(tie.id()));
    }

    /// The stages of those that are on.
    Set<Stage> stages() {
        return ties.values().stream()
                .filter(LiveTie::isOn)
                .map(playing -> playing.tie().stage())
                .collect(toSet());
    }

    /// What the model needs to know of those that are on, by the tie's id.
    public Map<Integer, InPlay> inPlay() {
        return ties.values().stream()
                .filter(playing -> playing.inPlay().isPresent())
                .collect(toMap(
                        playing -> playing.tie().id(),
                        playing -> playing.inPlay().orElseThrow()));
    }

    /// How the page follows them; null where there is nothing to follow.
    public @Nullable LiveView follows() {
        return ties.isEmpty()
                ? null
                : new LiveView(
                        "/live",
                        LiveNews.version(today),
                        ties.values().stream()
                                .flatMap(playing -> playing.said().stand().stream())
                                .toList());
    }

    /// The same in JSON.
    public List<LiveData> data() {
        return ties.values().stream()
                .flatMap(playing -> playing.said().data().stream())
                .toList();
    }
}
