package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.platform.AsOf;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.ShareView.Link;
import remontada.ties.ShareView.Way;

/// Words and addresses for handing a tie on: never more than the page itself tells.
///
/// @param title of the page while no match is on
/// @param eve of the match that decided; null while it is undecided
record Sharing(
        TieFacts facts, AsOf asOf, String title, @Nullable LocalDate eve, String site, Words words) {
    /// @param embedHeight of the frame in another site's page
    ShareView view(int embedHeight) {
        return new ShareView(
                Stream.of(own(), other()).flatMap(Optional::stream).toList(),
                new EmbedCode(
                        site + asOf.here().carriedBy(EmbedCode.path(facts.tie())),
                        versus("share-whatever"),
                        embedHeight,
                        "system"));
    }

    /// This page, at its own address; without what was needed before a match that is on.
    private Optional<Way> own() {
        var live = LiveTitle.of(facts.live(), words);
        if (live.isPresent()) {
            return Optional.of(way("own", "is", asOf.here(), live.get().title(), versus("share-whatever")));
        }
        var name = asOf.hides() ? "hiding" : asOf.chosen() ? "stood" : "is";
        return Optional.of(way("own", name, asOf.here(), title, text(facts.tie(), facts.day(), title)));
    }

    /// The eve of a tie that is decided, today's state of one that is not, or the tie whatever its state, of which a
    /// page that speaks of an earlier day says nothing.
    private Optional<Way> other() {
        var tie = facts.tie();
        if (eve != null) {
            var before = text(Earlier.onItsEve(tie), eve, new TieTitle(Earlier.onItsEve(tie), eve, words).title());
            return Optional.of(way("eve", "eve", new AsOf(eve, true), versus("share-before"), before));
        }
        if (tie.isDecided()) {
            return Optional.empty();
        }
        return Optional.of(
                asOf.chosen()
                        ? way(
                                "now",
                                "now",
                                new AsOf(asOf.day(), false),
                                versus("share-whatever"),
                                versus("share-whatever"))
                        : way("day", "stands", new AsOf(asOf.day(), true), title, text(tie, facts.day(), title)));
    }

    private Way way(String id, String name, AsOf on, String title, Text text) {
        var address = site + on.carriedBy(facts.tie().path());
        return new Way(
                id,
                words.say(Sentence.of("ties.share-as-it-" + name, "day", on.day())),
                address,
                title,
                text.whole(),
                Stream.of(Network.values())
                        .map(network -> new Link(
                                words.say("ties.share-to-" + network.slug()),
                                network.link(text.within(network.room(address)), title, address)))
                        .toList());
    }

    private Way way(String id, String name, AsOf on, String title, String text) {
        return way(id, name, on, title, new Text(List.of(text)));
    }

    /// The sentence, and how often it has been done.
    private Text text(TieSummary tie, LocalDate day, String title) {
        var headline = words.say(Headline.of(tie, day));
        var told = PrecedentDots.told(tie, facts.precedents(), words);
        return new Text(Stream.concat(
                        told.stream()
                                .flatMap(count -> Stream.of(
                                        words.say(Sentence.of("ties.share-counted", "headline", headline)
                                                .with("told", count)),
                                        words.say(Sentence.of("ties.share-briefly", "title", title)
                                                .with("told", count)))),
                        Stream.of(headline, title))
                .toList());
    }

    private String versus(String key) {
        var tie = facts.tie();
        return words.say(Sentence.of("ties." + key, "host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with("legs", tie.rules().legs())
                .with("stage", tie.stage().sentence())
                .with("season", tie.season().name()));
    }

    /// Ways to say it, the fullest first; the last has room everywhere.
    private record Text(List<String> ways) {
        String whole() {
            return ways.getFirst();
        }

        String within(int room) {
            return ways.stream().filter(way -> way.length() <= room).findFirst().orElseGet(ways::getLast);
        }
    }
}
