package remontada.leagues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// A league's season as it stood at the end of a day.
///
/// @param table best first
/// @param matches results up to the day and the fixtures known on it, in order
/// @param deductions points taken by the day
/// @param gaps what keeps the last table from being the final one
public record LeagueSeason(
        League league,
        Season season,
        LocalDate day,
        List<LeagueRow> table,
        List<LeagueMatch> matches,
        List<Deduction> deductions,
        List<String> gaps) {

    /// @param matches all of the season; those of a second phase are known once the first is over
    static LeagueSeason of(
            League league,
            Season season,
            LocalDate day,
            List<LeagueRow> table,
            List<LeagueMatch> matches,
            List<Deduction> deductions,
            List<String> gaps) {
        var split = matches.stream().filter(LeagueMatch::isOfSecondPhase).anyMatch(LeagueMatch::isPlayed)
                || matches.stream().filter(match -> !match.isOfSecondPhase()).allMatch(LeagueMatch::isPlayed);
        var known = matches.stream()
                .filter(match -> split || !match.isOfSecondPhase())
                .toList();
        return new LeagueSeason(league, season, day, table, known, deductions, gaps);
    }

    public boolean isOver() {
        return matches.stream().allMatch(LeagueMatch::isPlayed);
    }

    public boolean hasBegun() {
        return matches.stream().anyMatch(LeagueMatch::isPlayed);
    }

    public Optional<LocalDate> lastPlayed() {
        return matches.stream()
                .filter(LeagueMatch::isPlayed)
                .map(LeagueMatch::date)
                .max(LocalDate::compareTo);
    }

    /// The months with matches, in order.
    public List<YearMonth> months() {
        return matches.stream()
                .map(match -> YearMonth.from(match.date()))
                .distinct()
                .toList();
    }

    /// The month of the last result; where there is none, that of the day, or of the first fixture.
    public YearMonth currentMonth() {
        var today = YearMonth.from(day);
        return lastPlayed()
                .map(YearMonth::from)
                .orElseGet(() -> months().contains(today) || months().isEmpty() ? today : months().getFirst());
    }

    public List<LeagueMatch> in(YearMonth month) {
        return matches.stream()
                .filter(match -> YearMonth.from(match.date()).equals(month))
                .toList();
    }

    /// The rows of one part of the league, once it has split.
    public List<LeagueRow> in(@Nullable String phase) {
        return table.stream().filter(row -> Objects.equals(row.phase(), phase)).toList();
    }

    /// Gaps that matter now: nothing is missing while matches are still to come.
    public List<String> gapsToSay() {
        return isOver() ? gaps : List.of();
    }

    /// The second phases into which clubs took half of their points.
    public List<String> halved() {
        return table.stream()
                .filter(row -> row.carried() != null)
                .map(LeagueRow::phase)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
