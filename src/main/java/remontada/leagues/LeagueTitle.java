package remontada.leagues;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A league season's news in the room of a title and of a description: who leads, or who won.
///
/// @param longSince whether it has been without a result for so long that nobody can be said to lead it now
record LeagueTitle(LeagueSeason season, boolean longSince, Words words) {
    private static final int TOP = 3;

    String title() {
        return Room.TITLE.first(
                ways().map(way -> way.with("season", season.season().name())).map(words::say));
    }

    private Stream<Sentence> ways() {
        return season.hasBegun()
                ? Stream.of(Sentence.of("leagues.title-with-season", "news", news(false)), news(false), news(true))
                : Stream.of(Sentence.of(
                        "leagues.title-to-come", "league", season.league().name()));
    }

    /// @param notice up to which day results are known
    String description(String notice) {
        var top = top().stream()
                .map(row -> words.say(
                        Sentence.of("leagues.points-of", "club", row.club().name())
                                .with("points", row.points())))
                .collect(joining(", "));
        var table = words.say(Sentence.of(
                        "leagues.season-description", "league", season.league().name())
                .with("season", season.season().name()));
        return Room.DESCRIPTION.fill(
                season.hasBegun()
                        ? List.of(table, notice, words.say(Sentence.of("leagues.at-the-top", "clubs", top)))
                        : List.of(table, notice));
    }

    private Sentence news(boolean inShort) {
        var first = top().getFirst();
        var lead = top().size() < 2 ? 0 : first.points() - top().get(1).points();
        var sentence = named("leagues.title-" + standing())
                .with("club", inShort ? first.club().shortName() : first.club().name())
                .with("lead", lead);
        return season.lastPlayed().map(day -> sentence.with("day", day)).orElse(sentence);
    }

    /// A season with gaps has a table on top of which nobody need have won.
    private String standing() {
        if (season.isOver()) {
            return season.gaps().isEmpty() ? "won" : "top";
        }
        return longSince ? "led" : "leads";
    }

    private Sentence named(String key) {
        var league = season.league();
        return Sentence.of(key, "league", League.withArticle(league.slug(), league.name()));
    }

    /// The best of the part of the league in which the first place is.
    private List<LeagueRow> top() {
        return season.in(season.table().getFirst().phase()).stream().limit(TOP).toList();
    }
}
