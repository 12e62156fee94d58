package remontada.live;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import remontada.platform.Delivery;
import remontada.platform.Words;

/// What listeners are told: that there is something new, and the minute, which changes too often to fetch a page for.
public final class LiveNews {
    /// Where all matches of the day are heard of.
    public static final String EVERYTHING = "all";

    private static final int VERSION_LENGTH = 12;

    private final LiveWords words;

    public LiveNews(Words words) {
        this.words = new LiveWords(words);
    }

    /// Names what a page says that tells of these matches.
    public static String version(List<LiveMatch> matches) {
        var all = matches.stream()
                .map(match -> match.tie() + " " + match.version())
                .collect(Collectors.joining("\n"));
        return Delivery.fingerprint(all.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, VERSION_LENGTH);
    }

    /// An event for each topic: a tie's address, or [#EVERYTHING].
    Function<String, String> events(List<LiveMatch> matches) {
        var byTie = matches.stream().collect(Collectors.groupingBy(LiveMatch::tie));
        var told = new java.util.concurrent.ConcurrentHashMap<String, String>();
        return topic -> told.computeIfAbsent(
                topic, asked -> event(asked.equals(EVERYTHING) ? matches : byTie.getOrDefault(asked, List.of())));
    }

    /// Addresses and fingerprints need no quoting; a minute is digits and signs.
    private String event(List<LiveMatch> matches) {
        var version = version(matches);
        return "id: %s\ndata: {\"version\":\"%s\",\"minutes\":{%s}}\n\n"
                .formatted(version, version, quoted(minutes(matches)));
    }

    private Map<String, String> minutes(List<LiveMatch> matches) {
        var minutes = new TreeMap<String, String>();
        matches.forEach(match -> match.now().ifPresent(now -> minutes.put(match.tie(), words.clock(now))));
        return minutes;
    }

    private static String quoted(Map<String, String> minutes) {
        return minutes.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\""
                        .formatted(entry.getKey(), entry.getValue().replace("\"", "")))
                .collect(Collectors.joining(","));
    }
}
