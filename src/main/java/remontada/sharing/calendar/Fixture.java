package remontada.sharing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Score;
import remontada.football.Season;

/// A match of any competition, played or to come, as known at the end of a day.
///
/// @param name lasts, whatever becomes of its day: see the view `fixture`
/// @param competition its name
/// @param stage slug of a European stage
/// @param leg 1 or 2, 3 for a replay; null outside ties
/// @param tie the tie it is a leg of
/// @param place the town, if known
/// @param result null while it is to come, and for a match that never was
/// @param sequence how often it was rescheduled
/// @param changedAt when anything of it changed last
record Fixture(
        String name,
        String competition,
        Season season,
        @Nullable String stage,
        @Nullable Integer leg,
        @Nullable Integer tie,
        LocalDate playedOn,
        @Nullable Instant kickOff,
        @Nullable String place,
        Club home,
        Club away,
        Standing standing,
        @Nullable Result result,
        int sequence,
        Instant changedAt) {

    /// Whether it takes place.
    enum Standing {
        ON,
        /// Without a new day.
        POSTPONED,
        /// Never played: given up or decided without it.
        OFF
    }

    /// @param score extra time included
    record Result(Score score, boolean extraTime, @Nullable Score shootOut) {}

    Optional<Integer> ofTie() {
        return Optional.ofNullable(tie);
    }

    Fixture changedAt(Instant at) {
        return new Fixture(
                name,
                competition,
                season,
                stage,
                leg,
                tie,
                playedOn,
                kickOff,
                place,
                home,
                away,
                standing,
                result,
                sequence,
                at);
    }
}
