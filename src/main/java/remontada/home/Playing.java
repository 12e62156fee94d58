package remontada.home;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remontada.chance.ChanceWords;
import remontada.chance.Forecast;
import remontada.home.HomePage.Now;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.LiveTie;

/// What the first page says while matches are on: of the one that is nearest to turning.
final class Playing {
    private final Collection<LiveTie> matches;
    private final Map<Integer, Forecast> forecasts;
    private final Words words;

    /// @param matches of the competition shown
    /// @param forecasts by the tie's id
    Playing(Collection<LiveTie> matches, Map<Integer, Forecast> forecasts, Words words) {
        this.matches = matches;
        this.forecasts = forecasts;
        this.words = words;
    }

    /// "Two Champions League ties are being played. Liverpool need one more goal to force extra time, two to go
    /// through."; none while none is, and nothing is known of one.
    Optional<String> headline() {
        return nearest()
                .map(match -> Stream.concat(count(match).stream(), match.said().headline().stream())
                        .map(words::say)
                        .map(words::asTitle)
                        .collect(Collectors.joining(" ")));
    }

    /// How that one stands, and the chance; or, where nothing was heard for some minutes, how it stood then.
    Optional<Now> now() {
        return nearest()
                .flatMap(match -> match.said()
                        .score()
                        .map(score -> new Now(
                                match.said().mark().orElse(null),
                                Stream.concat(Stream.of(words.say(score)), chance(match).stream())
                                        .collect(Collectors.joining(" ")))))
                .or(() -> matches.stream()
                        .flatMap(match -> match.said().lastHeardOf().map(words::say).stream()
                                .map(said -> new Now(null, said)))
                        .findFirst());
    }

    private Optional<LiveTie> nearest() {
        return matches.stream()
                .filter(match -> match.said().headline().isPresent())
                .min(Comparator.comparing((LiveTie match) -> !match.isOn())
                        .thenComparingInt(LiveTie::goalsToTurn)
                        .thenComparing(LiveTie::minute, Comparator.reverseOrder()));
    }

    private Optional<Sentence> count(LiveTie match) {
        var count = matches.stream().filter(LiveTie::isOn).count();
        return count < 2
                ? Optional.empty()
                : Optional.of(Sentence.of("home.headline.playing", "ties", count)
                        .with("competition", match.tie().competitionName()));
    }

    private Optional<String> chance(LiveTie match) {
        var tie = match.tie();
        return match.inPlay()
                .flatMap(_ -> Optional.ofNullable(forecasts.get(tie.id())))
                .map(forecast -> new ChanceWords(words).aside(forecast, tie.host(), tie.visitor()));
    }
}
