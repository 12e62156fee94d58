package remontada.clubs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.look.Kit;

/// A club as other pages name it.
///
/// @param name as fans say it
/// @param shortName where room is scarce
/// @param country three-letter code of its association
public record Club(
        int id,
        String slug,
        String name,
        String shortName,
        String country,
        @Nullable String primaryColour,
        @Nullable String secondaryColour) {

    public String path() {
        return "/clubs/" + slug;
    }

    public Kit kit() {
        return Kit.of(slug, Optional.ofNullable(primaryColour), Optional.ofNullable(secondaryColour));
    }

    /// The same under its short name.
    public Club inShort() {
        return new Club(id, slug, shortName, shortName, country, primaryColour, secondaryColour);
    }

    /// As data names a club.
    public Named named() {
        return new Named(slug, name);
    }

    /// A club in JSON.
    public record Named(String slug, String name) {}
}
