package remontada.nights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.nights.NightPage.Line;
import remontada.nights.NightPage.Matches;
import remontada.nights.NightPage.Side;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.KickOff;

/// Puts a night's matches that are shown in no tie's band into lines.
final class NightLines {
    private final Words words;

    NightLines(Words words) {
        this.words = words;
    }

    /// By competition.
    List<Matches> of(List<NightMatch> matches) {
        return matches.stream()
                .collect(groupingBy(NightMatch::competition, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new Matches(
                        words.say(Sentence.of("nights.matches", "competition", entry.getKey())
                                .with("count", entry.getValue().size())),
                        entry.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private Line line(NightMatch match) {
        var result = match.result();
        return new Line(
                "/clubs/" + match.home().slug() + "/v/" + match.away().slug(),
                side(match.home()),
                side(match.away()),
                result == null
                        ? hour(match)
                        : words.say(Sentence.of("bands.score", "host", result.home())
                                .with("visitor", result.away())),
                result != null,
                match.postponed() ? words.say("nights.postponed") : group(match.group()));
    }

    private String hour(NightMatch match) {
        return match.postponed() || match.kickOff() == null || match.zone() == null
                ? words.say("bands.versus")
                : new KickOff(0, match.kickOff(), ZoneId.of(match.zone())).local(words.locale());
    }

    private @Nullable String group(NightMatch.@Nullable Group group) {
        if (group == null) {
            return null;
        }
        return group.name() == null
                ? words.say("stages.headings." + group.stage())
                : words.say(Sentence.of("nights.group", "group", group.name()));
    }

    private static Side side(Club club) {
        return new Side(club.name(), club.kit().cssClass());
    }
}
