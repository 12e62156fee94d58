package remontada.sharing.discovery;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What a device that keeps the site among its own programs calls it and shows of it (W3C Web Application Manifest).
///
/// @param startUrl where it opens
/// @param scope what belongs to it
public record Manifest(
        String name,
        @JsonProperty("short_name") String shortName,
        String description,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("background_color") String background,
        @JsonProperty("theme_color") String theme,
        List<Icon> icons) {

    /// @param purpose `any`, or `maskable` where a device may cut it to its own shape
    public record Icon(String src, String sizes, String type, String purpose) {}
}
