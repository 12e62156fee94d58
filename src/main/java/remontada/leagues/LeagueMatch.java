package remontada.leagues;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.Meetings;
import remontada.football.Score;

/// A match or fixture of a league.
///
/// @param round the match day or part of the season, where known
/// @param score null for what is still to come
/// @param postponed whether it is put off from its day, and another is not known
public record LeagueMatch(
        LocalDate date,
        @Nullable OffsetDateTime kickOff,
        @Nullable String zone,
        @Nullable String round,
        Club home,
        Club away,
        @Nullable Score score,
        boolean postponed) {
    private static final Pattern SECOND_PHASE = Pattern.compile("championship|europe|relegation");

    /// The match in JSON.
    public record Data(
            LocalDate date,
            @Nullable String round,
            Club.Named home,
            Club.Named away,
            @Nullable Integer homeGoals,
            @Nullable Integer awayGoals,
            boolean postponed) {}

    public Data data() {
        return new Data(
                date,
                round,
                home.named(),
                away.named(),
                score == null ? null : score.home(),
                score == null ? null : score.away(),
                postponed);
    }

    public String path() {
        return Meetings.path(home, away);
    }

    /// Whether it is known only once the first phase is over: championship, Europe and relegation rounds, and
    /// play-offs.
    public boolean isOfSecondPhase() {
        return round != null && SECOND_PHASE.matcher(round).lookingAt();
    }

    public boolean isPlayed() {
        return score != null;
    }

    /// Whether it may still be played on its day, today or later; one whose day has passed has a result that is not
    /// known here.
    public boolean isToCome(LocalDate day) {
        return score == null && !postponed && !date.isBefore(day);
    }

    /// Whether its day has passed, and there is no result here.
    public boolean isUnknown(LocalDate day) {
        return score == null && !postponed && date.isBefore(day);
    }

    /// The score, or else the hour at the ground with its zone; an en dash where that is not known.
    public String shown(Locale locale) {
        if (score != null) {
            return score.home() + "–" + score.away();
        }
        return kickOff == null || zone == null
                ? "–"
                : DateTimeFormatter.ofPattern("HH:mm z", locale).format(kickOff.atZoneSameInstant(ZoneId.of(zone)));
    }
}
