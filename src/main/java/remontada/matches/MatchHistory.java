package remontada.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sources and operators said of a match, and what of it stands.
///
/// @param competition its slug
/// @param home its slug
/// @param reports the latest first
public record MatchHistory(
        String competition,
        String competitionName,
        String season,
        LocalDate day,
        String home,
        String homeName,
        String away,
        String awayName,
        List<Report> reports) {
    /// What one run said.
    ///
    /// @param run its number; `undo` takes it back by it
    /// @param kind whose run it was: `edition`, `source` or `operator`
    /// @param source who said it
    /// @param rank how far it is believed, 0 to 100
    /// @param place the file or the address
    /// @param line counted from 1; 0 where there are none
    /// @param stands whether it counts: it was neither taken back nor replaced by the same place's next word
    /// @param won which of the match's values are its
    public record Report(
            int run,
            String kind,
            Instant at,
            String source,
            int rank,
            String place,
            int line,
            boolean stands,
            Said said,
            List<String> won) {}

    /// What was said; what is null was not.
    ///
    /// @param round the stage it was found to name, or else the round as it is known here
    /// @param written the round and the clubs as the source wrote them, where it wrote them otherwise
    public record Said(
            @Nullable LocalDate day,
            @Nullable String kickOff,
            @Nullable String round,
            @Nullable String status,
            @Nullable Score score,
            @Nullable Score halfTime,
            @Nullable Score extraTime,
            @Nullable Score penalties,
            @Nullable Integer goals,
            @Nullable String venue,
            @Nullable String note,
            @Nullable String written) {}

    /// Home goals and away goals.
    public record Score(int home, int away) {}

    /// Its address.
    public String path() {
        return "/matches/%s/%s/%s/%s-v-%s/history".formatted(competition, season, day, home, away);
    }
}
