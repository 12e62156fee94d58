package remontada.home;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.Ladder;
import remontada.home.HomePage.Day;
import remontada.home.HomePage.LastRound;
import remontada.home.HomePage.Link;
import remontada.home.HomePage.Night;
import remontada.look.Card;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.schemaorg.Thing;
import remontada.schemaorg.WebSite;
import remontada.ties.Era;
import remontada.ties.Goals;
import remontada.ties.Margin;
import remontada.ties.Outlook;
import remontada.ties.PrecedentCounts;
import remontada.ties.PrecedentSentence;
import remontada.ties.TieBands;
import remontada.ties.TieCard;
import remontada.ties.TieSummary;

/// Puts what the first page shows into words.
final class HomeView {
    private static final int NIGHTS = 5;
    private static final int FEW = 4;

    private final TieBands bands;
    private final Words words;

    HomeView(TieBands bands, Words words) {
        this.bands = bands;
        this.words = words;
    }

    /// @param ways the page's headline, and a shorter one; a title goes without their last full stop
    String title(Stream<String> ways) {
        return Room.TITLE.first(ways.map(way -> way.replaceFirst("[.]$", "")));
    }

    String description(String said) {
        return Room.DESCRIPTION.first(Stream.of(words.say(Sentence.of("home.description", "said", said)), said));
    }

    List<Thing> site() {
        return List.of(WebSite.searchedAt("/search", words.say("layout.brand")));
    }

    List<Day> days(Round round, Outlook outlook) {
        return round.byDay().entrySet().stream()
                .map(entry -> new Day(
                        entry.getKey().toString(),
                        words.say(Sentence.of("home.day", "day", entry.getKey())),
                        bands.of(entry.getValue(), outlook),
                        entry.getValue().size() <= FEW))
                .toList();
    }

    List<Link> elsewhere(Round round, List<TieSummary> undecided) {
        if (round.isEmpty()) {
            return List.of();
        }
        return undecided.stream()
                .filter(tie -> !tie.competition().slug().equals(HomeQueries.COMPETITION_SHOWN))
                .collect(groupingBy(TieSummary::competition, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> Map.entry(entry.getKey(), Round.next(round.day(), entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty() && entry.getValue().weeksAway() == round.weeksAway())
                .map(entry -> new Link(
                        words.say(Sentence.of("home.elsewhere")
                                .with("competition", entry.getKey().name())
                                .with("ties", entry.getValue().ties().size())
                                .with("day", entry.getValue().firstDay())),
                        "/ties?competition=" + entry.getKey().slug()))
                .toList();
    }

    /// The headline, with the tie of whoever is furthest behind, or with the final that was last.
    Card card(String headline, Round round, List<TieSummary> last, PrecedentCounts counts) {
        var title = words.say("home.picture-over");
        var card = Card.telling(headline).below(title).described(headline);
        var second = round.secondLegs().stream()
                .filter(tie -> tie.behind() != null)
                .max(comparingInt(tie -> requireNonNull(tie.behind()).goals()));
        var shown = second.or(() -> last.stream()
                .filter(tie -> round.isEmpty() && tie.stage().slug().equals("final"))
                .findFirst());
        var worn = shown.map(tie -> new TieCard(tie, words).on(card)).orElse(card);
        return second.flatMap(tie -> counts.from(tie).map(count -> counting(worn, headline, tie, count)))
                .orElse(worn);
    }

    /// With how many came back from where the tie stands.
    private Card counting(Card card, String headline, TieSummary tie, PrecedentCounts.Count count) {
        var behind = requireNonNull(tie.behind());
        var margin = Margin.of(behind.goals());
        var told = new PrecedentSentence(tie, margin, behind.secondLeg(), words).of(count.comebacks(), count.ties());
        return card.counting(new Card.Figure(
                        words.say(Sentence.of("home.picture-number", "count", count.comebacks())
                                .with("total", count.ties())),
                        words.say(Sentence.of("home.picture-from-here", "least", margin.least())
                                .with("orMore", margin.orMore())
                                .with("venue", behind.secondLeg().slug()))))
                .described(Room.DESCRIPTION.fill(List.of(headline, told)));
    }

    @Nullable
    LastRound lastRound(Round round, List<TieSummary> last) {
        return last.isEmpty() ? null : new LastRound(words.say(heading(round, last)), bands.of(last));
    }

    @Nullable
    Link record(PrecedentCounts counts, Era era) {
        var count = counts.ofKnockout(HomeQueries.COMPETITION_SHOWN, era);
        return count.ties() == 0
                ? null
                : new Link(
                        words.say(Sentence.of("home.record-" + era.slug(), "comebacks", count.comebacks())
                                .with("ties", count.ties())),
                        era == Era.CHAMPIONS_LEAGUE ? "/comebacks" : "/comebacks?era=" + era.slug());
    }

    Ladder ladder(List<TieSummary> comebacks) {
        var rows = comebacks.stream()
                .flatMap(tie -> Stream.ofNullable(tie.behind())
                        .map(behind -> new ComebackRow(tie, behind.side(), behind.goals(), true)))
                .toList();
        return Ladder.of(rows, false, words);
    }

    /// The first leg that the form asks about: of the side that is furthest behind, else of the greatest comeback.
    static Goals lookUp(Round round, List<TieSummary> greatest) {
        return Stream.concat(round.secondLegs().stream(), greatest.stream())
                .filter(tie -> tie.behind() != null && tie.scores().first() != null)
                .max(comparingInt(tie ->
                        tie.isDecided() ? 0 : requireNonNull(tie.behind()).goals()))
                .map(tie -> requireNonNull(tie.scores().first()))
                .orElse(new Goals(1, 0));
    }

    List<Night> nights(List<TieSummary> greatest) {
        return greatest.stream()
                .filter(tie -> tie.days().decided() != null)
                .limit(NIGHTS)
                .map(tie -> new Night(
                        "/nights/" + tie.days().decided(),
                        words.say(Sentence.of(
                                "home.night-day", "day", tie.days().last().orElseThrow())),
                        words.say(Sentence.of("home.night")
                                .with("club", tie.winner().orElseThrow().name())
                                .with("opponent", tie.loser().orElseThrow().name())
                                .with(
                                        "deficit",
                                        tie.behind() == null ? 0 : tie.behind().goals()))))
                .toList();
    }

    private static Sentence heading(Round round, List<TieSummary> last) {
        var stage = last.getFirst().stage();
        var going = round.ties().stream().anyMatch(tie -> tie.stage().id() == stage.id());
        return Sentence.of(going ? "home.decided-so-far" : "home.last-round")
                .with("stage", stage.ties())
                .with("season", last.getFirst().season().name());
    }
}
