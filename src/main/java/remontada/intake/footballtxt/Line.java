package remontada.intake.footballtxt;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// What a line of football.txt is.
sealed interface Line {
    /// Understood, and nothing to keep: blank, a comment, which clubs form a group, a match whose clubs are not known.
    record Nothing() implements Line {}

    /// `= UEFA Champions League 2011/12`
    ///
    /// @param part what follows the competition: `= UEFA Champions League - Quali 2024/25`
    record Title(
            String competition,
            @Nullable String part,
            @Nullable Season season) implements Line {}

    /// `== Qualifying`, `» Group A`, `Round of 16 - 1st Leg`, `Matchday 3`
    ///
    /// @param level a heading ends those above it of its own level and of deeper ones
    record Heading(
            int level,
            @Nullable String round,
            @Nullable String group,
            @Nullable Integer leg) implements Line {}

    /// `[Sat Aug/13]`
    record Day(WrittenDay day) implements Line {}

    /// @param kickOff null where it stands further up
    /// @param goals the brackets with the scorers, as written, where they stand beside the match
    record Match(
            @Nullable WrittenDay day,
            @Nullable LocalTime kickOff,
            @Nullable ZoneId zone,
            Club home,
            Club away,
            Status status,
            @Nullable Result result,
            @Nullable String venue,
            boolean neutral,
            @Nullable String goals,
            @Nullable String note)
            implements Line {}

    /// `[Falcao 7', 34' Diego 85']` below a match, or the first of several lines of it.
    record Goals(String text) implements Line {}

    /// @param reason why it is refused
    record Unknown(String reason) implements Line {}
}
