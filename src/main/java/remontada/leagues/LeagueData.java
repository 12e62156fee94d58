package remontada.leagues;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A league's season in JSON, and its table as one.
public record LeagueData(
        League.Named league,
        String season,
        List<LeagueRow.Data> table,
        List<Deduction.Data> deductions,
        List<String> gaps,
        List<LeagueMatch.Data> matches) {

    static final List<String> HEADER = List.of(
            "position",
            "club",
            "phase",
            "played",
            "won",
            "drawn",
            "lost",
            "goals_for",
            "goals_against",
            "deducted",
            "carried",
            "points");

    static LeagueData of(LeagueSeason found) {
        return new LeagueData(
                found.league().named(),
                found.season().name(),
                found.table().stream().map(LeagueRow::data).toList(),
                found.deductions().stream().map(Deduction::data).toList(),
                found.gapsToSay(),
                found.matches().stream().map(LeagueMatch::data).toList());
    }

    static List<? extends @Nullable Object> cells(LeagueRow row) {
        return Arrays.asList(
                row.place(),
                row.club().slug(),
                row.phase(),
                row.played(),
                row.won(),
                row.drawn(),
                row.lost(),
                row.goalsFor(),
                row.goalsAgainst(),
                row.deducted(),
                row.carried(),
                row.points());
    }
}
