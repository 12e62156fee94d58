package remontada.intake.web;

import java.net.URI;
import remontada.football.Season;
import remontada.intake.reported.Expected;

/// A source on the web, as an operator configured it.
///
/// @param name the operator's own, for reports and as the key of what is remembered of it
/// @param competition our slug of what it tells
/// @param rank the higher, the more it is believed
public record WebSource(String name, Kind kind, URI address, Season season, String competition, int rank) {
    /// What it answers with.
    public enum Kind {
        FOOTBALL_DATA("football-data"),
        FOOTBALL_TXT("football-txt");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Expected expected() {
        return new Expected(competition, season);
    }
}
