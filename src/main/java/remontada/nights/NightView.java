package remontada.nights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.look.Card;
import remontada.nights.NightPage.Line;
import remontada.nights.NightPage.Matches;
import remontada.nights.NightPage.Neighbour;
import remontada.nights.NightPage.Side;
import remontada.nights.NightPage.Ties;
import remontada.nights.NightQueries.Neighbours;
import remontada.nights.NightRemarks.Remarked;
import remontada.platform.Frame;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.KickOff;
import remontada.ties.Outlook;
import remontada.ties.TieBands;
import remontada.ties.TieSummary;

/// Puts a night into words.
final class NightView {
    private static final int FEW = 4;

    private final Words words;
    private final TieBands bands;

    NightView(Words words) {
        this.words = words;
        this.bands = new TieBands(words);
    }

    String title(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches) {
        var european =
                parts(night, ties, matches.stream().filter(NightMatch::european).toList());
        var parts = european.isEmpty() ? parts(night, ties, matches) : european;
        var news = new NightNews(night, day, ties, matches, words);
        return new NightTitle(night, day, ties, news, parts, words).title();
    }

    String heading(LocalDate night) {
        return words.say(Sentence.of("nights.heading", "day", night));
    }

    /// "Liverpool came back from three goals down.", who went through, or what is to be played.
    String lead(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches) {
        return Room.DESCRIPTION.fill(said(night, day, ties, matches));
    }

    private List<String> said(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches) {
        var news = new NightNews(night, day, ties, matches, words).sentences();
        if (!news.isEmpty()) {
            return news;
        }
        var parts = parts(night, ties, matches);
        if (parts.isEmpty()) {
            return List.of(words.say(
                    matches.isEmpty()
                            ? Sentence.of("nights.nothing")
                            : Sentence.of("nights.put-off").with("count", matches.size())));
        }
        return List.of(words.say(Sentence.of(
                        isToCome(night, day, ties, matches) ? "nights.to-be-played" : "nights.played")
                .with("matches", ListFormatter.getInstance(words.locale()).format(parts))));
    }

    /// Also on the night itself, until somebody has a result.
    private static boolean isToCome(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches) {
        return !day.isAfter(night)
                && ties.stream()
                        .allMatch(tie -> tie.nextOn().filter(night::equals).isPresent())
                && on(matches).allMatch(match -> match.result() == null);
    }

    Card card(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches) {
        return new NightCard(words)
                .of(
                        heading(night),
                        words.say(Sentence.of("nights.title-night", "day", night)),
                        said(night, day, ties, matches),
                        ties);
    }

    NightPage page(
            Frame frame,
            LocalDate night,
            LocalDate day,
            List<TieSummary> ties,
            List<NightMatch> matches,
            Neighbours neighbours,
            Outlook outlook,
            List<Remarked> remarked) {
        var european = matches.stream().filter(NightMatch::european).toList();
        var domestic = matches.stream().filter(match -> !match.european()).toList();
        return new NightPage(
                frame,
                heading(night),
                lead(night, day, ties, matches),
                remarked.stream().map(told -> Told.of(told, words)).toList(),
                ties(ties, outlook),
                lines(european),
                lines(domestic),
                neighbour(neighbours.before()),
                neighbour(neighbours.after()),
                day.isBefore(night) || ties.isEmpty() ? null : "/nights/" + night + "?on=" + night.minusDays(1));
    }

    private List<String> parts(LocalDate night, List<TieSummary> ties, List<NightMatch> matches) {
        return Stream.of(
                        part(
                                "first-legs",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().first())
                                                && tie.rules().legs() == 2)),
                        part(
                                "second-legs",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().second()))),
                        part(
                                "single",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().first())
                                                && tie.rules().legs() == 1)),
                        part(
                                "replays",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().replay()))),
                        part("groups", on(matches).filter(NightMatch::european)),
                        part("domestic", on(matches).filter(match -> !match.european())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<NightMatch> on(List<NightMatch> matches) {
        return matches.stream().filter(match -> !match.postponed());
    }

    private @Nullable String part(String key, Stream<?> items) {
        var count = items.count();
        return count == 0 ? null : words.say(Sentence.of("nights.part." + key, "count", count));
    }

    private List<Ties> ties(List<TieSummary> ties, Outlook outlook) {
        return ties.stream()
                .collect(groupingBy(tie -> List.of(tie.competition(), tie.stage()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(group -> {
                    var first = group.getFirst();
                    return new Ties(
                            first.competition().slug() + "-" + first.stage().slug(),
                            words.say(Sentence.of("nights.stage", "competition", first.competitionName())
                                    .with("stage", first.stage().ties())),
                            bands.of(group, outlook),
                            group.size() <= FEW);
                })
                .toList();
    }

    private List<Matches> lines(List<NightMatch> matches) {
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

    private @Nullable Neighbour neighbour(@Nullable LocalDate night) {
        return night == null
                ? null
                : new Neighbour("/nights/" + night, words.say(Sentence.of("nights.neighbour", "day", night)));
    }

    private static Side side(Club club) {
        return new Side(club.name(), club.kit().cssClass());
    }
}
