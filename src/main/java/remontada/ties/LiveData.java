package remontada.ties;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Score;
import remontada.football.Side;
import remontada.live.LiveMatch.Heard;

/// A match that is on, in JSON.
///
/// @param tie the tie's address below `/ties/`
/// @param state `on`, `abandoned`, or `silent` where it was last heard of some minutes ago
/// @param minute that is being played, if known
/// @param needs what each side needs now; null where nothing is decided in this match, and in a shoot-out
/// @param seenAt when it was last heard of
public record LiveData(
        String tie,
        int leg,
        String state,
        String period,
        @Nullable Integer minute,
        @Nullable Integer stoppage,
        int homeGoals,
        int awayGoals,
        @Nullable String penalties,
        @Nullable NeedsNow needs,
        String seenAt) {

    /// @param text the one sentence
    public record NeedsNow(String text, Goals host, Goals visitor) {}

    /// @param toLevel goals without reply that leave the tie level; null where goals alone can't
    /// @param toGoThrough goals without reply that go through; nought for the side that is
    public record Goals(@Nullable Integer toLevel, int toGoThrough) {}

    static LiveData of(LiveTie tie, Heard heard, String text) {
        var match = tie.match();
        return new LiveData(
                match.tie(),
                match.leg(),
                match.now().isPresent() ? "on" : match.brokenOff().isPresent() ? "abandoned" : "silent",
                heard.period().slug(),
                heard.minute(),
                heard.stoppage(),
                heard.score().home(),
                heard.score().away(),
                Optional.ofNullable(heard.penalties()).map(LiveData::written).orElse(null),
                goals(tie, Side.HOST)
                        .flatMap(host -> goals(tie, Side.VISITOR).map(visitor -> new NeedsNow(text, host, visitor)))
                        .orElse(null),
                heard.at().toString());
    }

    private static Optional<Goals> goals(LiveTie tie, Side side) {
        return tie.needs(side)
                .map(needs -> new Goals(
                        needs.goalsToLevel().isPresent() ? needs.goalsToLevel().getAsInt() : null,
                        needs.goalsToGoThrough()));
    }

    private static String written(Score score) {
        return score.home() + "-" + score.away();
    }
}
