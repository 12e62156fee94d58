package remontada.ties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.football.Venue;
import remontada.platform.Sentence;

/// A tie as it was known at the end of a day: what lists print of it, and what a tie's own page begins with.
///
/// @param days when its matches were or are to be played
/// @param scores what is known of them
/// @param behind who was behind after the first leg
/// @param ending how it ended; null while undecided
public record TieSummary(
        int id,
        Competition competition,
        Season season,
        Stage stage,
        Club host,
        Club visitor,
        TieRules rules,
        Status status,
        Days days,
        Scores scores,
        @Nullable Behind behind,
        @Nullable Ending ending) {

    /// How far a tie is.
    public enum Status {
        SCHEDULED("scheduled"),
        FIRST_LEG_PLAYED("first-leg-played"),
        /// Both legs are over and a replay is to come, or a match is being played.
        IN_PLAY("in-play"),
        DECIDED("decided");

        private final String slug;

        Status(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }

        static Status parse(String slug) {
            return Stream.of(values())
                    .filter(status -> status.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no status " + slug));
        }
    }

    public record Days(
            @Nullable LocalDate first,
            @Nullable LocalDate second,
            @Nullable LocalDate replay,
            @Nullable LocalDate decided) {

        /// The day of the match that comes last, or came last.
        public Optional<LocalDate> last() {
            return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second), Optional.ofNullable(replay))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
        }
    }

    /// @param first goals of the first leg, or of the only match; extra time included, as everywhere here
    /// @param extraTime whether there was any
    /// @param penalties of a shoot-out
    /// @param aggregate over both legs so far
    public record Scores(
            @Nullable Goals first,
            @Nullable Goals second,
            @Nullable Goals secondAfter90,
            @Nullable Goals replay,
            boolean extraTime,
            @Nullable Goals penalties,
            @Nullable Goals aggregate) {}

    /// @param goals how many, at least one
    /// @param secondLeg home or away by the draw, also where the leg was moved to a neutral ground
    public record Behind(Side side, int goals, Venue secondLeg, boolean neutral) {}

    /// @param rescue whether the winner was ever behind on aggregate; null where goal times are not known
    /// @param playedOut whether football decided: only such ties count in records
    public record Ending(
            Side winner,
            Method method,
            boolean comeback,
            @Nullable Boolean rescue,
            boolean playedOut) {}

    /// `liverpool-v-real-madrid`.
    public String slug() {
        return host.slug() + "-v-" + visitor.slug();
    }

    public String path() {
        return "/ties/" + competition.slug() + "/" + season.name() + "/" + slug();
    }

    /// What its competition was called in its season.
    public Sentence competitionName() {
        return Era.of(season).nameOf(competition.name());
    }

    /// The same with its clubs under their short names, where room is scarce.
    public TieSummary inShort() {
        return new TieSummary(
                id,
                competition,
                season,
                stage,
                host.inShort(),
                visitor.inShort(),
                rules,
                status,
                days,
                scores,
                behind,
                ending);
    }

    public boolean isDecided() {
        return status == Status.DECIDED;
    }

    /// The day of the match that comes next; none when decided, or when no match is fixed.
    public Optional<LocalDate> nextOn() {
        return Optional.ofNullable(
                switch (status) {
                    case SCHEDULED -> days.first();
                    case FIRST_LEG_PLAYED -> days.second();
                    case IN_PLAY -> days.replay();
                    case DECIDED -> null;
                });
    }

    /// Whether the match that comes next should have been played: no result of it is known.
    public boolean isOverdue(LocalDate day) {
        return nextOn().filter(on -> on.isBefore(day)).isPresent();
    }

    /// Whether a match is to come, and on no day that is known: it was put off, or its day was never told.
    public boolean isOnNoDay() {
        return (status == Status.SCHEDULED || status == Status.FIRST_LEG_PLAYED) && nextOn().isEmpty();
    }

    public Club club(Side side) {
        return side == Side.HOST ? host : visitor;
    }

    public Optional<Club> winner() {
        return Optional.ofNullable(ending).map(end -> club(end.winner()));
    }

    public Optional<Club> loser() {
        return Optional.ofNullable(ending).map(end -> club(end.winner().other()));
    }

    public Optional<Club> clubBehind() {
        return Optional.ofNullable(behind).map(deficit -> club(deficit.side()));
    }
}
