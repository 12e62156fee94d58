package remontada.nights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.look.Card;
import remontada.nights.NightPage.Neighbour;
import remontada.nights.NightPage.Ties;
import remontada.nights.NightQueries.Neighbours;
import remontada.nights.NightRemarks.Remarked;
import remontada.platform.Frame;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.Outlook;
import remontada.ties.TieBands;
import remontada.ties.TieSummary;

/// Puts a night into words.
final class NightView {
    private static final int FEW = 4;

    private final Words words;
    private final TieBands bands;
    private final NightParts parts;
    private final NightLines lines;

    NightView(Words words) {
        this.words = words;
        this.bands = new TieBands(words);
        this.parts = new NightParts(words);
        this.lines = new NightLines(words);
    }

    String title(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches) {
        var european = matches.stream().filter(NightMatch::european).toList();
        var parts = Stream.of(european, matches)
                .map(shown -> this.parts.of(night, ties, shown))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
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
        var parts = this.parts.of(night, ties, matches);
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
                && NightParts.on(matches).allMatch(match -> match.result() == null);
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
                lines.of(european),
                lines.of(domestic),
                neighbour(neighbours.before()),
                neighbour(neighbours.after()),
                day.isBefore(night) || ties.isEmpty() ? null : "/nights/" + night + "?on=" + night.minusDays(1),
                outlook.live().follows());
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

    private @Nullable Neighbour neighbour(@Nullable LocalDate night) {
        return night == null
                ? null
                : new Neighbour("/nights/" + night, words.say(Sentence.of("nights.neighbour", "day", night)));
    }
}
