package remontada.clubs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.leagues.LeaguePlace;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.LiveTie;

/// A club's latest news from Europe, in the room of a title: the tie it is in, or its last; of a club that was never
/// there, its place in its league, or its last match.
///
/// @param day the page's
record ClubTitle(ClubFacts facts, LocalDate day, Words words) {
    private static final int NEWS_MONTHS = 3;

    String title() {
        return Room.TITLE.first(Stream.of(
                        latest().stream().flatMap(this::ways),
                        facts.place().stream().flatMap(this::ways),
                        facts.lastSeen().stream().flatMap(this::ways),
                        names().map(ClubTitle::about))
                .flatMap(ways -> ways)
                .map(words::say));
    }

    private Stream<Sentence> ways(ClubTie tie) {
        var club = facts.club();
        var opponent = tie.opponent();
        return Stream.of(
                news(tie, club.name(), opponent.name()),
                news(tie, club.name(), opponent.shortName()),
                news(tie, club.shortName(), opponent.shortName()));
    }

    private Stream<Sentence> ways(LeaguePlace at) {
        var said = at.sentence();
        var placed = new Sentence(said.key().replace("leagues.", "clubs.title-"), said.arguments());
        return names().map(name -> placed.with("club", name));
    }

    /// A result of long ago is no news.
    private Stream<Sentence> ways(FormMatch match) {
        var stale = match.playedOn().isBefore(day.minusMonths(NEWS_MONTHS));
        return names().map(name -> Sentence.of(stale ? "clubs.title-last-seen" : "clubs.title-match", "club", name)
                .with("match", match.sentence())
                .with("competition", match.competition())
                .with("day", match.playedOn()));
    }

    private Stream<String> names() {
        return Stream.of(facts.club().name(), facts.club().shortName());
    }

    private Optional<ClubTie> latest() {
        var ties = facts.record().ties();
        return ties.stream()
                .filter(tie -> !tie.tie().isDecided() && !tie.tie().isOverdue(day))
                .findFirst()
                .or(() -> ties.stream().findFirst());
    }

    private Sentence news(ClubTie tie, String name, String opponent) {
        var summary = tie.tie();
        var playing = facts.outlook().live().of(summary).filter(LiveTie::isBegun);
        var key = playing.isPresent()
                ? "playing"
                : summary.isOverdue(day) ? "unknown" : tie.outcome().slug();
        return Sentence.of("clubs.title-" + key, "club", name)
                .with("opponent", opponent)
                .with("on", playing.filter(LiveTie::isOn).isPresent() ? "yes" : "no")
                .with("stage", summary.stage().sentence())
                .with("season", summary.season().name())
                .with("competition", summary.competitionName())
                .with("standing", tie.wasBehind() ? "behind" : tie.wasAhead() ? "ahead" : "level")
                .with("deficit", tie.deficit());
    }

    private static Sentence about(String name) {
        return Sentence.of("clubs.club-title", "club", name);
    }
}
