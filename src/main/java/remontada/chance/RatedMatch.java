package remontada.chance;

/// A match that was played, as the ratings see it.
///
/// @param day since 1970-01-01
/// @param season its starting year
/// @param homeGoals after 90 minutes, on the pitch
public record RatedMatch(
        int id,
        long day,
        int season,
        Setting setting,
        boolean neutral,
        Entrant home,
        Entrant away,
        int homeGoals,
        int awayGoals) {

    public record Entrant(int club, String country) {}

    /// What is played for: goals and home edge differ by it.
    ///
    /// @param competition of a league or a cup; European competitions share theirs, by stage
    public record Setting(Kind kind, int competition) {
        static Setting european(Kind kind) {
            return new Setting(kind, 0);
        }
    }

    public enum Kind {
        KNOCKOUT,
        GROUP,
        QUALIFYING,
        LEAGUE,
        CUP;

        public boolean european() {
            return this == KNOCKOUT || this == GROUP || this == QUALIFYING;
        }
    }

    boolean inOneCountry() {
        return home.country().equals(away.country());
    }
}
