package remontada.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A tie's news in the room of a title and of a description: its headline, said shorter.
///
/// Each key `ties.…` that a headline may have has a `ties.title-…` of the same facts. What does not fit is said without
/// the season, then with the clubs' short names, and at last as the pairing alone.
public final class TieTitle {
    private final TieSummary tie;
    private final LocalDate day;
    private final Words words;

    TieTitle(TieSummary tie, LocalDate day, Words words) {
        this.tie = tie;
        this.day = day;
        this.words = words;
    }

    /// The news in a few words, without its season: with the clubs' full names, with their short ones, and at its
    /// briefest.
    public static Stream<Sentence> ways(TieSummary tie, LocalDate day) {
        var brief = tie.isDecided() ? Stream.<Sentence>empty() : brief(tie.inShort()).stream();
        return Stream.concat(Stream.of(tie, tie.inShort()).map(named -> news(named, day)), brief);
    }

    String title() {
        return Room.TITLE.first(Stream.of(
                        ways(tie),
                        ways(tie.inShort()),
                        brief(tie.inShort()).stream(),
                        Stream.of(pairing(tie.inShort())))
                .flatMap(ways -> ways)
                .map(words::say));
    }

    /// The headline, and as much of what stands below it as has room.
    String description(List<String> below) {
        var headline =
                Room.DESCRIPTION.first(Stream.of(tie, tie.inShort()).map(named -> words.say(Headline.of(named, day))));
        var sentences = new ArrayList<>(List.of(headline));
        sentences.addAll(below);
        return Room.DESCRIPTION.fill(sentences);
    }

    private Stream<Sentence> ways(TieSummary named) {
        var news = news(named, day);
        return tie.isDecided()
                ? Stream.of(
                        Sentence.of("ties.title-of-season", "news", news)
                                .with("season", tie.season().name()),
                        news)
                : Stream.of(news);
    }

    private static Sentence news(TieSummary named, LocalDate day) {
        var headline = Headline.of(named, day);
        var news = new Sentence(headline.key().replace("ties.", "ties.title-"), headline.arguments())
                .with("stage", named.stage().sentence());
        return named.clubBehind()
                .map(behind -> news.with("other", (behind.equals(named.host()) ? named.visitor() : named.host()).name())
                        .with("where", whereBehind(named)))
                .orElse(news);
    }

    /// Where the club behind plays the second leg.
    private static String whereBehind(TieSummary tie) {
        var behind = tie.behind();
        return behind != null && behind.secondLeg() == Venue.AWAY && !behind.neutral() ? "away" : "home";
    }

    /// Who has to win, that nobody is ahead, or who went through, and no more.
    private static Optional<Sentence> brief(TieSummary named) {
        var behind = named.behind();
        var ending = named.ending();
        if (ending != null) {
            var key = ending.comeback() ? "ties.title-brief-came-back" : "ties.title-brief-through";
            return Optional.of(of(key, named, ending.winner())
                    .with("season", named.season().name()));
        }
        if (named.status() != TieSummary.Status.FIRST_LEG_PLAYED) {
            return Optional.empty();
        }
        return Optional.of(
                behind == null
                        ? of("ties.title-brief-level", named, Side.VISITOR)
                        : of("ties.title-brief-needs", named, behind.side())
                                .with("deficit", behind.goals())
                                .with("where", whereBehind(named)));
    }

    private static Sentence of(String key, TieSummary named, Side side) {
        return Sentence.of(key, "club", named.club(side).name())
                .with("other", named.club(side.other()).name());
    }

    private static Sentence pairing(TieSummary named) {
        return Sentence.of("ties.title-pairing", "host", named.host().name())
                .with("visitor", named.visitor().name())
                .with("season", named.season().name());
    }
}
