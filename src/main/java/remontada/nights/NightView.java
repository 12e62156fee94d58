package remontada.nights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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

    String title(NightLead lead) {
        var night = lead.night();
        var day = lead.day();
        var ties = lead.ties();
        var matches = lead.matches();
        var european = matches.stream().filter(NightMatch::european).toList();
        var parts = Stream.of(european, matches)
                .map(shown -> this.parts.of(night, ties, shown))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
        var news = new NightNews(night, day, ties, matches, words);
        return new NightTitle(night, day, ties, news, lead.live(), parts, words).title();
    }

    String heading(LocalDate night) {
        return words.say(Sentence.of("nights.heading", "day", night));
    }

    /// What a page's description says of a night.
    String description(NightLead lead) {
        return Room.DESCRIPTION.fill(lead.elsewhere());
    }

    Card card(NightLead lead) {
        return new NightCard(words)
                .of(
                        heading(lead.night()),
                        words.say(Sentence.of("nights.title-night", "day", lead.night())),
                        lead.elsewhere(),
                        lead.ties());
    }

    NightPage page(Frame frame, NightLead lead, Neighbours neighbours, Outlook outlook, List<Remarked> remarked) {
        var night = lead.night();
        var ties = lead.ties();
        var matches = lead.matches();
        var european = matches.stream().filter(NightMatch::european).toList();
        var domestic = matches.stream().filter(match -> !match.european()).toList();
        return new NightPage(
                frame,
                heading(night),
                Room.DESCRIPTION.fill(lead.onPage()),
                remarked.stream().map(told -> Told.of(told, words)).toList(),
                ties(ties, outlook),
                lines.of(european),
                lines.of(domestic),
                neighbour(neighbours.before()),
                neighbour(neighbours.after()),
                lead.day().isBefore(night) || ties.isEmpty() ? null : "/nights/" + night + "?on=" + night.minusDays(1),
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
