package remontada.schemaorg;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/// A match, or a tie that matches are part of.
///
/// @param startDate a day, or a moment with its offset from UTC
/// @param superEvent what it is part of
public record SportsEvent(
        String name,
        Link url,
        Optional<String> startDate,
        Optional<Status> eventStatus,
        Optional<Place> location,
        Optional<SportsTeam> homeTeam,
        Optional<SportsTeam> awayTeam,
        Optional<SportsEvent> superEvent)
        implements Thing {

    /// What became of its date.
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public enum Status {
        @JsonProperty("https://schema.org/EventScheduled")
        SCHEDULED,
        @JsonProperty("https://schema.org/EventPostponed")
        POSTPONED,
        @JsonProperty("https://schema.org/EventCancelled")
        CANCELLED
    }

    /// What others are part of: its own matches say when and where.
    public static SportsEvent whole(String name, Link url) {
        return new SportsEvent(
                name,
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
