package remontada.clubs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A club's latest news from Europe, in the room of a title: the tie it is in, or its last.
///
/// @param day the page's
record ClubTitle(Club club, ClubRecord record, LocalDate day, Words words) {
    String title() {
        return Room.TITLE.first(Stream.concat(
                        latest().stream()
                                .flatMap(tie -> Stream.of(
                                        news(tie, club.name(), tie.opponent().name()),
                                        news(tie, club.name(), tie.opponent().shortName()),
                                        news(
                                                tie,
                                                club.shortName(),
                                                tie.opponent().shortName()))),
                        Stream.of(about(club.name()), about(club.shortName())))
                .map(words::say));
    }

    private Optional<ClubTie> latest() {
        return record.ties().stream()
                .filter(tie -> !tie.tie().isDecided() && !tie.tie().isOverdue(day))
                .findFirst()
                .or(() -> record.ties().stream().findFirst());
    }

    private Sentence news(ClubTie tie, String name, String opponent) {
        var summary = tie.tie();
        var key = summary.isOverdue(day) ? "unknown" : tie.outcome().slug();
        return Sentence.of("clubs.title-" + key, "club", name)
                .with("opponent", opponent)
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
