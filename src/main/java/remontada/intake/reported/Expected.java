package remontada.intake.reported;

import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// What is known of a source before it is read: an operator named it, or it follows from a folder's name.
///
/// @param competition goes before what the source says
/// @param season used where the source names none; where both do and differ, the source is refused
public record Expected(
        @Nullable String competition, @Nullable Season season) {
    public static final Expected NOTHING = new Expected(null, null);
}
