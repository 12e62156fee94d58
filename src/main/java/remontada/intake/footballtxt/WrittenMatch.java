package remontada.intake.footballtxt;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// The lines of one match, such as `20:45 UTC+1  Inter (ITA)  v Benfica (POR)  3-3 (1-1)  @ San Siro, Milano` and its
/// goals below.
final class WrittenMatch {
    private WrittenMatch() {}

    /// @throws IllegalArgumentException when the line would not be read as this match
    static List<String> lines(ReportedMatch match) {
        var lines = new ArrayList<String>();
        var clubs = clubs(match);
        var status = status(match.status(), match.result());
        var neutral = match.neutral() ? "  [neutral]" : "";
        var venue = match.venue() == null ? "" : "  @ " + match.venue();
        var note = match.note() == null ? "" : "  [" + match.note() + "]";
        var whole = clubs + venue + status + neutral + note;
        if (isRead(whole, match, match.note(), match.venue())) {
            lines.add(whole);
            WrittenGoals.line(match).ifPresent(lines::add);
            return lines;
        }
        if (!isRead(clubs + status + neutral + note, match, match.note(), null)) {
            lines.add("    # " + String.valueOf(match.note()).replaceAll("\\s+", " "));
            note = "";
        }
        var noted = note.isEmpty() ? null : match.note();
        if (!isRead(clubs + venue + status + neutral + note, match, noted, match.venue())) {
            venue = "";
        }
        var line = clubs + venue + status + neutral + note;
        if (!isRead(line, match, noted, venue.isEmpty() ? null : match.venue())) {
            throw new IllegalArgumentException("football.txt can't hold this match: " + line.strip());
        }
        lines.add(line);
        WrittenGoals.line(match).ifPresent(lines::add);
        return lines;
    }

    private static boolean isRead(String line, ReportedMatch match, @Nullable String note, @Nullable String venue) {
        return new LineReader().read(line) instanceof Line.Match read
                && read.home().equals(match.home())
                && read.away().equals(match.away())
                && (read.status() == match.status() || match.status() == Status.IN_PLAY)
                && Objects.equals(read.result(), match.status() == Status.IN_PLAY ? null : match.result())
                && Objects.equals(read.note(), note)
                && Objects.equals(read.venue(), venue)
                && read.neutral() == match.neutral()
                && read.goals() == null
                && Objects.equals(read.kickOff(), match.kickOff());
    }

    private static String clubs(ReportedMatch match) {
        return "    %-16s %-24s v %-24s%s"
                .formatted(kickOff(match), name(match.home()), name(match.away()), score(match))
                .stripTrailing();
    }

    private static String kickOff(ReportedMatch match) {
        if (match.kickOff() == null) {
            return "";
        }
        var zone = match.zone();
        if (zone == null) {
            return match.kickOff().toString();
        }
        var offset = zone.getRules().getOffset(LocalDateTime.of(match.day(), match.kickOff()));
        return match.kickOff() + " UTC" + (offset.equals(ZoneOffset.UTC) ? "" : hours(offset));
    }

    /// `+1`, `-3:30`
    private static String hours(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        return sign + minutes / 60 + (minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60));
    }

    private static String name(Club club) {
        return club.country() == null ? club.name() : club.name() + " (" + club.country() + ")";
    }

    private static String score(ReportedMatch match) {
        var result = match.result();
        if (result == null || match.status() == Status.IN_PLAY) {
            return "";
        }
        if (match.status() == Status.ANNULLED) {
            return result.onPitch() == null ? "" : "  " + text(result.onPitch()) + bracket(null, result.halfTime());
        }
        var penalties = result.penalties() == null ? "" : text(result.penalties()) + " pen. ";
        if (result.extraTime() != null) {
            return "  " + penalties + text(result.extraTime()) + " a.e.t."
                    + bracket(result.fullTime(), result.halfTime());
        }
        if (result.fullTime() == null) {
            return "";
        }
        return penalties.isEmpty()
                ? "  " + text(result.fullTime()) + bracket(null, result.halfTime())
                : "  " + penalties.strip() + bracket(result.fullTime(), result.halfTime());
    }

    private static String bracket(@Nullable Score first, @Nullable Score second) {
        var scores = Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .map(WrittenMatch::text)
                .collect(Collectors.joining(", "));
        return scores.isEmpty() ? "" : " (" + scores + ")";
    }

    private static String text(Score score) {
        return score.home() + "-" + score.away();
    }

    private static String status(Status status, @Nullable Result result) {
        var onPitch = result == null || status == Status.ANNULLED || result.onPitch() == null
                ? ""
                : (status == Status.AWARDED ? "; %s on the pitch" : " at %s").formatted(text(result.onPitch()));
        return switch (status) {
            case SCHEDULED, IN_PLAY, PLAYED -> "";
            case POSTPONED, CANCELLED, ABANDONED, AWARDED, WALKOVER, ANNULLED ->
                "  [" + status.name().toLowerCase(Locale.ROOT) + onPitch + "]";
        };
    }
}
