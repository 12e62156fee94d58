package remontada.records;

import java.time.LocalDate;
import java.util.Optional;
import remontada.clubs.Club;

/// Matches of a club in a row, all won or none lost.
///
/// @param opponent the one club they were against; empty for matches against whomever
/// @param first the day of the first of them
/// @param last the day of the last of them
/// @param on whether the club has not played such a match since
record Run(Club club, Optional<Club> opponent, int matches, LocalDate first, LocalDate last, boolean on) {
    /// What all matches of a run have in common.
    enum Kind {
        WINNING("winning"),
        UNBEATEN("unbeaten");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        String slug() {
            return slug;
        }

        /// @param margin above 0 when the club won, 0 after a draw
        boolean holds(int margin) {
            return this == WINNING ? margin > 0 : margin >= 0;
        }
    }
}
