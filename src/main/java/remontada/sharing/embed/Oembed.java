package remontada.sharing.embed;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// An answer as oEmbed 1.0 has it (section 2.3.4, of type `rich`).
///
/// @param html the code that shows the tie
/// @param thumbnailUrl the tie's share picture; null, and its size with it, where there is no room for it
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Oembed(
        String version,
        String type,
        String title,
        String providerName,
        String providerUrl,
        int cacheAge,
        String html,
        int width,
        int height,
        @Nullable String thumbnailUrl,
        @Nullable Integer thumbnailWidth,
        @Nullable Integer thumbnailHeight) {
    /// Seconds: the code stays right for ever, the title changes with a result.
    static final int CACHE_AGE = 3600;

    static final int PICTURE_WIDTH = 1200;
    static final int PICTURE_HEIGHT = 630;
}
