package remontada.records;

import remontada.clubs.Club;
import remontada.football.Season;

/// What a line of a record is about.
public sealed interface Subject {
    /// As data names it.
    String slug();

    record OneClub(Club club) implements Subject {
        @Override
        public String slug() {
            return club.slug();
        }
    }

    record OneStage(String slug) implements Subject {}

    record OneSeason(Season season) implements Subject {
        @Override
        public String slug() {
            return season.name();
        }
    }

    /// The seasons that began in ten years, by the first of them.
    record Decade(int year) implements Subject {
        @Override
        public String slug() {
            return year + "s";
        }
    }
}
